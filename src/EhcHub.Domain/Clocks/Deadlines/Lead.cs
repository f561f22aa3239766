namespace EhcHub.Domain.Clocks;

/// <summary>Decides which of several limits on one act leads (C8), subject by subject, and puts them in a settled order.</summary>
internal static class Lead
{
    /// <param name="milestone">What the rules of one milestone gave.</param>
    /// <param name="settled">Whether each leads already, because its milestone has one rule only.</param>
    public static void Settle(Span<Deadline> milestone, bool settled)
    {
        if (milestone.Length > 1) { Sort(milestone); }
        if (settled) { return; }
        for (var i = 0; i < milestone.Length;)
        {
            var end = i + 1;
            while (end < milestone.Length && milestone[end].Subject == milestone[i].Subject) { end++; }
            MeetTogether(milestone[i..end]);
            var leader = i + Leader(milestone[i..end]);
            milestone[leader] = milestone[leader] with { Leads = true };
            i = end;
        }
    }

    /// <summary>
    /// An act that meets one limit meets every limit on that act, and the earliest counts for all of them: an appeal made before a
    /// later certificate stays made on that day, whatever is sent after it.
    /// </summary>
    private static void MeetTogether(Span<Deadline> limits)
    {
        if (AreMetAlike(limits)) { return; }
        Deadline[] own = [.. limits];
        foreach (ref var limit in limits)
        {
            if (Earliest(own, limit.Rule) is not { MetBy: { } act } first || ReferenceEquals(act, limit.MetBy)) { continue; }
            limit = limit with { MetBy = act, MetOn = first.MetOn, State = DeadlineState.Met, EndedBy = null };
        }
    }

    private static bool AreMetAlike(ReadOnlySpan<Deadline> limits)
    {
        for (var i = 1; i < limits.Length; i++)
        {
            if (!ReferenceEquals(limits[i].MetBy, limits[0].MetBy)) { return false; }
        }
        return true;
    }

    /// <summary>The limit that was met first by an act of a kind that meets the rule.</summary>
    private static Deadline? Earliest(ReadOnlySpan<Deadline> limits, DeadlineRule rule)
    {
        Deadline? first = null;
        foreach (var limit in limits)
        {
            if (limit.MetBy is not { } act || !rule.MetBy.Contains(act.Kind)) { continue; }
            if (first is not { MetBy: { } best } || FactIndex.Precedes(act, best)) { first = limit; }
        }
        return first;
    }

    /// <summary>A limit that runs goes before one that is only foretold or that no longer concerns anyone.</summary>
    private static int Leader(ReadOnlySpan<Deadline> limits)
    {
        var (best, later) = (0, AnyLater(limits));
        for (var i = 1; i < limits.Length; i++)
        {
            var (a, b) = (limits[i], limits[best]);
            var rank = Rank(a).CompareTo(Rank(b));
            if (rank < 0 || (rank == 0 && Leads(a, b, later))) { best = i; }
        }
        return best;
    }

    /// <summary>Of two limits on one day the one that binds more strictly leads: an Act before the Code of Practice.</summary>
    private static bool Leads(in Deadline a, in Deadline b, bool later)
    {
        if (a.Due == b.Due) { return a.Rule.Strength < b.Rule.Strength; }
        return later ? a.Due > b.Due : a.Due < b.Due;
    }

    private static int Rank(in Deadline limit) => limit.State == DeadlineState.NotStarted ? 1 : 0;

    private static bool AnyLater(ReadOnlySpan<Deadline> limits)
    {
        foreach (var limit in limits)
        {
            if (limit.Rule.Combine == Combine.LaterLeads) { return true; }
        }
        return false;
    }

    private static void Sort(Span<Deadline> limits)
    {
        for (var i = 1; i < limits.Length; i++)
        {
            for (var j = i; j > 0 && Goes(limits[j], limits[j - 1]); j--) { (limits[j], limits[j - 1]) = (limits[j - 1], limits[j]); }
        }
    }

    private static bool Goes(in Deadline a, in Deadline b)
    {
        var bySubject = string.CompareOrdinal(a.Subject, b.Subject);
        if (bySubject != 0) { return bySubject < 0; }
        return a.Due != b.Due ? a.Due < b.Due : string.CompareOrdinal(a.Rule.Source, b.Rule.Source) < 0;
    }
}

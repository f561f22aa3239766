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

    /// <summary>An act that meets one limit meets every limit on that act: an appeal made before a later certificate stays made.</summary>
    private static void MeetTogether(Span<Deadline> limits)
    {
        CaseEvent? act = null;
        foreach (var limit in limits)
        {
            if (limit.MetBy is { } met && (act is null || FactIndex.Precedes(met, act))) { act = met; }
        }
        if (act is null || limits.Length == 1) { return; }
        foreach (ref var limit in limits)
        {
            if (limit.MetBy is not null || !limit.Rule.MetBy.Contains(act.Kind)) { continue; }
            limit = limit with { MetBy = act, State = DeadlineState.Met, EndedBy = null };
        }
    }

    /// <summary>A limit that runs goes before one that is only foretold or that no longer concerns anyone.</summary>
    private static int Leader(ReadOnlySpan<Deadline> limits)
    {
        var (best, later) = (0, AnyLater(limits));
        for (var i = 1; i < limits.Length; i++)
        {
            var (a, b) = (limits[i], limits[best]);
            var rank = Rank(a).CompareTo(Rank(b));
            if (rank < 0 || (rank == 0 && (later ? a.Due > b.Due : a.Due < b.Due))) { best = i; }
        }
        return best;
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

namespace EhcHub.Domain.Clocks;

/// <summary>One party's stretch, before they are laid over each other.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="Until">The day after the last, exclusive.</param>
/// <param name="Party">Who.</param>
internal readonly record struct Hold(DateOnly From, DateOnly Until, Party Party);

/// <summary>Lays stretches over each other.</summary>
internal static class SpanLayout
{
    /// <summary>
    /// Cuts a period into stretches on which the same parties are concerned, in order and without gaps: days on which nobody is
    /// get <paramref name="otherwise"/>, or are left out if that is <see cref="Party.None"/>.
    /// </summary>
    public static List<PartySpan> Lay(IReadOnlyCollection<Hold> holds, DateOnly from, DateOnly until, Party otherwise)
    {
        var cuts = holds.SelectMany(hold => new[] { hold.From, hold.Until })
            .Append(from).Append(until)
            .Where(day => from <= day && day <= until)
            .Distinct().Order().ToArray();
        var spans = new List<PartySpan>();
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var day = cuts[i];
            var parties = holds.Where(hold => hold.From <= day && day < hold.Until).Aggregate(Party.None, (all, hold) => all | hold.Party);
            if (parties == Party.None) { parties = otherwise; }
            if (parties != Party.None) { Append(spans, new(day, cuts[i + 1], parties)); }
        }
        return spans;
    }

    private static void Append(List<PartySpan> spans, PartySpan next)
    {
        if (spans.Count > 0 && spans[^1] is var last && last.Until == next.From && last.Parties == next.Parties)
        {
            spans[^1] = last with { Until = next.Until };
        }
        else { spans.Add(next); }
    }
}

namespace EhcHub.Domain.Clocks;

/// <summary>Who was late: one of several advice givers or consulted schools is a party of its own.</summary>
/// <param name="Party">In what role.</param>
/// <param name="Subject">Which request for advice or consultation; null where the role is one body only.</param>
public readonly record struct LateParty(Party Party, string? Subject)
{
    /// <summary>Whoever holds a deadline.</summary>
    public static LateParty Of(in Deadline deadline) =>
        new(deadline.Holder, deadline.Holder is Party.AdviceGiver or Party.Setting ? deadline.Subject : null);
}

/// <summary>A stretch of days on all of which the same parties were late.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="Until">The day after the last, exclusive.</param>
/// <param name="Parties">Who, in a settled order; never empty.</param>
public sealed record LateSpan(DateOnly From, DateOnly Until, IReadOnlyList<LateParty> Parties)
{
    /// <summary>How many days.</summary>
    public int Days => Until.DayNumber - From.DayNumber;

    /// <summary>Whether two parties or more were late at once.</summary>
    public bool IsOverlap => Parties.Count > 1;

    /// <summary>How many days it and another stretch have in common.</summary>
    internal int DaysWithin(LateSpan other) =>
        Math.Max(0, Math.Min(Until.DayNumber, other.Until.DayNumber) - Math.Max(From.DayNumber, other.From.DayNumber));

    /// <summary>Lays late deadlines over each other: in order, days on which nobody was late left out.</summary>
    internal static IReadOnlyList<LateSpan> Lay(IReadOnlyCollection<LateDeadline> late)
    {
        var cuts = late.SelectMany(entry => new[] { entry.From, entry.Until }).Distinct().Order().ToArray();
        var spans = new List<LateSpan>();
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            LateParty[] parties =
            [
                .. late.Where(entry => entry.From <= cuts[i] && cuts[i] < entry.Until).Select(entry => entry.Holder).Distinct()
                    .OrderBy(holder => holder.Party).ThenBy(holder => holder.Subject, StringComparer.Ordinal),
            ];
            if (parties.Length == 0) { continue; }
            if (spans.Count > 0 && spans[^1] is var last && last.Until == cuts[i] && last.Parties.SequenceEqual(parties)) { spans[^1] = last with { Until = cuts[i + 1] }; }
            else { spans.Add(new(cuts[i], cuts[i + 1], parties)); }
        }
        return spans;
    }
}

namespace EhcHub.Domain.Clocks;

/// <summary>One deadline that was or is late.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="From">The first late day: the day after the last day in time.</param>
/// <param name="Until">The day of the act, of what ended it, or the day asked about; exclusive, so that an act on the day after is one day late.</param>
/// <param name="IsExcused">Whether the law excuses it: its days are then counted apart.</param>
public readonly record struct LateDeadline(Deadline Deadline, DateOnly From, DateOnly Until, bool IsExcused)
{
    /// <summary>Who held it.</summary>
    public Party Holder => Deadline.Holder;

    /// <summary>How many days late.</summary>
    public int Days => Until.DayNumber - From.DayNumber;
}

/// <summary>How many days one party was late.</summary>
/// <param name="Party">Who.</param>
/// <param name="DaysLate">Days on which at least one of its deadlines was late. A day late for two acts counts once.</param>
/// <param name="DaysExcused">Days on which only the law's exemptions kept it from being late.</param>
public readonly record struct PartyDelay(Party Party, int DaysLate, int DaysExcused);

/// <summary>
/// The days by which a process missed the law, and who held it meanwhile. Targets of the council's own and dates that only
/// follow from other dates are left out: missing them is no breach.
/// </summary>
/// <param name="Late">Every late deadline, the earliest first; excused ones among them.</param>
/// <param name="Parties">The sum for each party.</param>
/// <param name="Spans">The late days laid over each other, excused days left out: a stretch with two parties is an overlap, and both are counted.</param>
/// <param name="ExcusedSpans">The excused days, laid out the same way.</param>
public sealed record DelayLedger(
    IReadOnlyList<LateDeadline> Late, IReadOnlyList<PartyDelay> Parties, IReadOnlyList<PartySpan> Spans, IReadOnlyList<PartySpan> ExcusedSpans)
{
    /// <summary>Days on which anyone was late; the parties' own days add up to this and the overlaps.</summary>
    public int DaysLate => Spans.Sum(span => span.Days);

    /// <summary>Days on which two parties or more were late at once.</summary>
    public int DaysOverlapping => Spans.Where(span => span.IsOverlap).Sum(span => span.Days);

    /// <summary>Reads the ledger of a process as it stands on a day.</summary>
    public static DelayLedger Of(IEnumerable<Deadline> deadlines, DateOnly today)
    {
        var late = deadlines.Where(deadline => deadline.Leads && deadline.Rule.IsLaw && deadline.DaysLateOn(today) > 0)
            .Select(deadline => Entry(deadline, today))
            .OrderBy(entry => entry.From).ThenBy(entry => entry.Deadline.Key, StringComparer.Ordinal)
            .ThenBy(entry => entry.Deadline.Subject, StringComparer.Ordinal)
            .ToArray();
        var spans = Lay(late.Where(entry => !entry.IsExcused));
        var excused = Lay(late.Where(entry => entry.IsExcused));
        var parties = late.Select(entry => entry.Holder).Distinct().Order()
            .Select(party => new PartyDelay(party, DaysOf(party, spans), DaysOf(party, excused)));
        return new(late, [.. parties], spans, excused);
    }

    private static LateDeadline Entry(Deadline deadline, DateOnly today)
    {
        var from = deadline.Due.AddDays(1);
        return new(deadline, from, from.AddDays(deadline.DaysLateOn(today)), deadline.Exemption is not null);
    }

    private static List<PartySpan> Lay(IEnumerable<LateDeadline> late)
    {
        var holds = late.Select(entry => new Hold(entry.From, entry.Until, entry.Holder)).ToArray();
        return holds.Length == 0 ? [] : SpanLayout.Lay(holds, holds.Min(hold => hold.From), holds.Max(hold => hold.Until), Party.None);
    }

    private static int DaysOf(Party party, IEnumerable<PartySpan> spans) =>
        spans.Where(span => span.Parties.HasFlag(party)).Sum(span => span.Days);
}

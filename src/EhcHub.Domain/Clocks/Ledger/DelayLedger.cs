namespace EhcHub.Domain.Clocks;

/// <summary>One deadline that was or is late.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="From">The first late day: the day after the last day in time.</param>
/// <param name="Until">The day after the last late one, exclusive: the day after the act, after what ended it or after the day asked about.</param>
/// <param name="IsExcused">Whether the law excuses it: its days are then counted apart.</param>
public readonly record struct LateDeadline(Deadline Deadline, DateOnly From, DateOnly Until, bool IsExcused)
{
    /// <summary>Who held it.</summary>
    public LateParty Holder => LateParty.Of(Deadline);

    /// <summary>How many days late.</summary>
    public int Days => Until.DayNumber - From.DayNumber;

    /// <summary>Whether the law was missed. False where only the Code of Practice says what should be done, and a good reason may depart from it.</summary>
    public bool BreaksLaw => Deadline.Rule.Strength.IsLaw();
}

/// <summary>How many days one party was late.</summary>
/// <param name="Party">Who.</param>
/// <param name="DaysLate">Days on which at least one of its deadlines was late. A day late for two acts counts once.</param>
/// <param name="DaysExcused">Days on which only the law's exemptions kept it from being late.</param>
public readonly record struct PartyDelay(LateParty Party, int DaysLate, int DaysExcused);

/// <summary>
/// The days by which a process missed the law or the Code of Practice, and who held it meanwhile; each entry says which
/// (<see cref="LateDeadline.BreaksLaw"/>). Targets of the council's own and dates that only follow from other dates are left
/// out: missing them is no breach.
/// </summary>
/// <param name="Late">Every late deadline, the earliest first; excused ones among them.</param>
/// <param name="Parties">The sum for each party.</param>
/// <param name="Spans">The late days laid over each other, excused days left out: a stretch with two parties is an overlap, and both are counted.</param>
/// <param name="ExcusedSpans">The excused days, laid out the same way; a day in them may be late for another act.</param>
public sealed record DelayLedger(
    IReadOnlyList<LateDeadline> Late, IReadOnlyList<PartyDelay> Parties, IReadOnlyList<LateSpan> Spans, IReadOnlyList<LateSpan> ExcusedSpans)
{
    /// <summary>Days on which anyone was late; the parties' own days add up to this and the overlaps.</summary>
    public int DaysLate => Spans.Sum(span => span.Days);

    /// <summary>Days on which two parties or more were late at once.</summary>
    public int DaysOverlapping => Spans.Where(span => span.IsOverlap).Sum(span => span.Days);

    /// <summary>Reads the ledger of a process as it stands on a day.</summary>
    public static DelayLedger Of(IEnumerable<Deadline> deadlines, DateOnly today)
    {
        var late = deadlines.Where(deadline => deadline.Leads && deadline.Rule.Strength.IsLawOrCode() && deadline.DaysLateOn(today) > 0)
            .Select(deadline => Entry(deadline, today))
            .OrderBy(entry => entry.From).ThenBy(entry => entry.Deadline.Key, StringComparer.Ordinal)
            .ThenBy(entry => entry.Deadline.Subject, StringComparer.Ordinal)
            .ToArray();
        var parties = late.Select(entry => entry.Holder).Distinct()
            .OrderBy(holder => holder.Party).ThenBy(holder => holder.Subject, StringComparer.Ordinal)
            .Select(holder => Sum(holder, late));
        return new(late, [.. parties], Lay(late, excused: false), Lay(late, excused: true));
    }

    private static LateDeadline Entry(Deadline deadline, DateOnly today)
    {
        var from = deadline.Due.AddDays(1);
        return new(deadline, from, from.AddDays(deadline.DaysLateOn(today)), deadline.Exemption is not null);
    }

    private static PartyDelay Sum(LateParty holder, LateDeadline[] all)
    {
        LateDeadline[] own = [.. all.Where(entry => entry.Holder == holder)];
        var (late, excused) = (Lay(own, excused: false), Lay(own, excused: true));
        var both = late.Sum(span => excused.Sum(span.DaysWithin));
        return new(holder, late.Sum(span => span.Days), excused.Sum(span => span.Days) - both);
    }

    private static IReadOnlyList<LateSpan> Lay(IEnumerable<LateDeadline> late, bool excused) =>
        LateSpan.Lay([.. late.Where(entry => entry.IsExcused == excused)]);
}

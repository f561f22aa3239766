namespace EhcHub.Domain.Clocks;

/// <summary>
/// Who held the ball on which days of a process: stretches that follow each other without a gap from its first day to its
/// last, so that they add up to its whole length. Where two parties held it at once the stretch names both; where there was
/// nothing to do yet (<see cref="QuietMonths"/>) it names nobody.
/// </summary>
/// <param name="From">The process's first day.</param>
/// <param name="Until">The day it ended or was stopped, or the day asked about while it runs; exclusive.</param>
/// <param name="Spans">The stretches, in order.</param>
public sealed record BallTimeline(DateOnly From, DateOnly Until, IReadOnlyList<PartySpan> Spans)
{
    /// <summary>The process's length in days.</summary>
    public int Days => Until.DayNumber - From.DayNumber;

    /// <summary>On how many days a party held it, alone or with others.</summary>
    public int DaysHeldBy(Party party) => Spans.Where(span => span.Parties.HasFlag(party)).Sum(span => span.Days);

    /// <summary>Who holds it on a day; nobody outside the process.</summary>
    public Party HolderOn(DateOnly day) => Spans.FirstOrDefault(span => span.From <= day && day < span.Until).Parties;

    /// <summary>
    /// Lays a process out. A rule that gives the ball away (<see cref="Ball"/>) gives it to its holder while it runs; on all
    /// other days the clock's owner has it, but for the quiet months of a review. Null if no fact has begun the process by
    /// <paramref name="today"/>.
    /// </summary>
    /// <param name="kind">The clock.</param>
    /// <param name="facts">The facts of the process.</param>
    /// <param name="deadlines">What the clock made of them.</param>
    /// <param name="today">The day asked about.</param>
    /// <param name="readings">The authority's readings, for how long before a meeting contributors are asked; null for the defaults.</param>
    public static BallTimeline? Of(ProcessKind kind, IReadOnlyCollection<CaseEvent> facts, IReadOnlyCollection<Deadline> deadlines, DateOnly today,
        AuthorityReadings? readings = null)
    {
        var clock = ClockDefinition.Of(kind);
        CaseEvent[] standing = [.. facts.Where(fact => fact.Voided is null)];
        if (Begun(clock, standing, deadlines) is not { } from || from > today) { return null; }
        var until = Ended(clock, standing, deadlines, from, today) is { } end && end < today ? end : today;
        var active = kind == ProcessKind.AnnualReview ? QuietMonths.EndOf(from, until, standing, deadlines, readings ?? AuthorityReadings.Defaults) : from;
        var holds = deadlines
            .Where(deadline => deadline is { Leads: true, Rule.Ball: not Ball.StaysWithOwner, State: not DeadlineState.NotStarted })
            .Select(deadline => new Hold(Later(deadline.StartedOn, active), HeldUntil(deadline, until), deadline.Holder))
            .Where(hold => hold.From < hold.Until)
            .ToArray();
        PartySpan[] quiet = active > from ? [new(from, active, Party.None)] : [];
        return new(from, until, [.. quiet, .. SpanLayout.Lay(holds, active, until, clock.Owner)]);
    }

    /// <summary>
    /// The day from which the rule that runs from the latest of what begins a process counts (a review, from the last review
    /// and not from a plan made years before); without such a rule the earliest beginning.
    /// </summary>
    private static DateOnly? Begun(ClockDefinition clock, CaseEvent[] facts, IReadOnlyCollection<Deadline> deadlines)
    {
        var anchored = deadlines
            .Where(deadline => deadline is { Rule: { Pick: Pick.Latest, Nature: DateNature.Duty }, IsLocal: false } && deadline.Rule.From.Any(clock.Begins.Contains))
            .Select(deadline => deadline.Key)
            .ToHashSet(StringComparer.Ordinal);
        return deadlines.Where(deadline => deadline.Leads && anchored.Contains(deadline.Key)).Select(deadline => (DateOnly?)deadline.Start.HappenedOn).Min()
            ?? Earliest(facts, clock.Begins);
    }

    /// <summary>
    /// The day of the first end, of a right that lapsed unused, or of what the clock itself took for a stop (not a withdrawal without the
    /// family's agreement).
    /// </summary>
    private static DateOnly? Ended(ClockDefinition clock, CaseEvent[] facts, IReadOnlyCollection<Deadline> deadlines, DateOnly from, DateOnly today)
    {
        var ended = Earliest(facts.Where(fact => fact.HappenedOn >= from), clock.Ends) ?? Lapsed(clock, deadlines, today);
        if (clock.EndsWithItsLastDuty && ended is { } first) { ended = LastDuty(deadlines, first); }
        var stopped = deadlines.Where(deadline => deadline is { State: DeadlineState.Stopped, IsCutShort: false }).Select(deadline => (DateOnly?)deadline.EndedBy!.HappenedOn)
            .Where(day => day >= from).Min();
        return ended is null || stopped < ended ? stopped : ended;
    }

    /// <summary>The day the last duty of the process itself was done or left nothing to do; null while one is open.</summary>
    private static DateOnly? LastDuty(IReadOnlyCollection<Deadline> deadlines, DateOnly from)
    {
        Deadline[] duties = [.. Duties(deadlines)];
        return duties.Any(duty => duty.IsOpen)
            ? null
            : duties.Select(duty => duty.MetOn ?? duty.EndedBy!.HappenedOn).Append(from).Max();
    }

    /// <summary>The day after the last day of a right that nobody used; null while it may be used, was used, or a duty beside it is open.</summary>
    private static DateOnly? Lapsed(ClockDefinition clock, IReadOnlyCollection<Deadline> deadlines, DateOnly today)
    {
        if (clock.LapsesWith is not { } key) { return null; }
        var right = deadlines.Where(deadline => deadline.Leads && deadline.Key == key && deadline.State == DeadlineState.Running)
            .Select(deadline => (DateOnly?)deadline.Due.AddDays(1)).Max();
        return right is { } lapsed && lapsed <= today ? LastDuty(deadlines, lapsed) : null;
    }

    private static IEnumerable<Deadline> Duties(IEnumerable<Deadline> deadlines) => deadlines.Where(deadline =>
        deadline is { Leads: true, Subject: null, Rule: { Nature: DateNature.Duty, IsLawOrCode: true } });

    private static DateOnly HeldUntil(in Deadline deadline, DateOnly until)
    {
        var done = deadline.MetOn ?? deadline.EndedBy?.HappenedOn ?? until;
        var afterLastDay = deadline.Due.AddDays(1);
        return deadline.Rule.Ball == Ball.HeldUntilLastDay && afterLastDay < done ? afterLastDay : done;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly? Earliest(IEnumerable<CaseEvent> facts, CaseEventKind[] kinds) =>
        facts.Where(fact => kinds.Contains(fact.Kind)).Select(fact => (DateOnly?)fact.HappenedOn).Min();
}

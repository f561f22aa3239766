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
    public static BallTimeline? Of(ProcessKind kind, IReadOnlyCollection<CaseEvent> facts, IReadOnlyCollection<Deadline> deadlines, DateOnly today)
    {
        var clock = ClockDefinition.Of(kind);
        CaseEvent[] standing = [.. facts.Where(fact => fact.Voided is null)];
        if (Begun(clock, standing, deadlines) is not { } from || from > today) { return null; }
        var until = Ended(clock, standing, deadlines, from) is { } end && end < today ? end : today;
        var active = kind == ProcessKind.AnnualReview ? QuietMonths.EndOf(from, until, standing, deadlines) : from;
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

    /// <summary>The day of the first end or of what the clock itself took for a stop (not a withdrawal without the family's agreement).</summary>
    private static DateOnly? Ended(ClockDefinition clock, CaseEvent[] facts, IEnumerable<Deadline> deadlines, DateOnly from)
    {
        var ended = Earliest(facts.Where(fact => fact.HappenedOn >= from), clock.Ends);
        var stopped = deadlines.Where(deadline => deadline.State == DeadlineState.Stopped).Select(deadline => (DateOnly?)deadline.EndedBy!.HappenedOn)
            .Where(day => day >= from).Min();
        return ended is null || stopped < ended ? stopped : ended;
    }

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

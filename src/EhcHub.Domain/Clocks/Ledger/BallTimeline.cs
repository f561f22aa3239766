namespace EhcHub.Domain.Clocks;

/// <summary>
/// Who held the ball on which days of a process: stretches that follow each other without a gap from its first day to its
/// last, so that they add up to its whole length. Where two parties held it at once the stretch names both.
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
    /// other days the clock's owner has it. Null if no fact has begun the process by <paramref name="today"/>.
    /// </summary>
    public static BallTimeline? Of(ProcessKind kind, IReadOnlyCollection<CaseEvent> facts, IReadOnlyCollection<Deadline> deadlines, DateOnly today)
    {
        var clock = ClockDefinition.Of(kind);
        if (Earliest(facts, clock.Begins) is not { } from || from > today) { return null; }
        var ended = Earliest(facts.Where(fact => fact.HappenedOn >= from), [.. clock.Ends, .. clock.Stops]);
        var until = ended is { } end && end < today ? end : today;
        var holds = deadlines
            .Where(deadline => deadline is { Leads: true, Rule.Ball: not Ball.StaysWithOwner, State: not DeadlineState.NotStarted })
            .Select(deadline => new Hold(deadline.StartedOn, HeldUntil(deadline, until), deadline.Holder))
            .ToArray();
        return new(from, until, SpanLayout.Lay(holds, from, until, clock.Owner));
    }

    private static DateOnly HeldUntil(in Deadline deadline, DateOnly until)
    {
        var done = deadline.MetOn ?? deadline.EndedBy?.HappenedOn ?? until;
        var afterLastDay = deadline.Due.AddDays(1);
        return deadline.Rule.Ball == Ball.HeldUntilLastDay && afterLastDay < done ? afterLastDay : done;
    }

    private static DateOnly? Earliest(IEnumerable<CaseEvent> facts, CaseEventKind[] kinds)
    {
        var days = facts.Where(fact => fact.Voided is null && kinds.Contains(fact.Kind)).Select(fact => (DateOnly?)fact.HappenedOn);
        return days.Min();
    }
}

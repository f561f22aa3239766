using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Clocks;

/// <summary>Where a step stands.</summary>
public enum StageState : byte
{
    /// <summary>Done, or passed because a later step is done.</summary>
    Done,

    /// <summary>The step the process is at.</summary>
    Current,

    /// <summary>Still to come.</summary>
    ToCome,

    /// <summary>Not needed: a decision or a stop ended the process before it.</summary>
    NotNeeded,
}

/// <summary>One step of six, as it stands.</summary>
/// <param name="Definition">The step and its words.</param>
/// <param name="State">Where it stands.</param>
/// <param name="DoneOn">The day it was done; null if it isn't, or was only passed.</param>
/// <param name="Deadline">The deadline whose date it shows; null if nothing has started one.</param>
/// <param name="IsLate">Done after its date, or current and past its date, and not excused.</param>
public sealed record Stage(StageDefinition Definition, StageState State, DateOnly? DoneOn, Deadline? Deadline, bool IsLate)
{
    /// <summary>By when, in law (or by the date that the step shows for want of a law).</summary>
    public DateOnly? By => Deadline?.Due;

    /// <summary>Who has to act.</summary>
    public Party Holder => Deadline?.Holder ?? Definition.Holder;
}

/// <summary>The six steps of an assessment or a review, computed from the facts. Nobody sets a step.</summary>
/// <param name="Stages">The steps, in order.</param>
public sealed record StageProgress(IReadOnlyList<Stage> Stages)
{
    /// <summary>The step the process is at; null when it is over.</summary>
    public Stage? Current => Stages.FirstOrDefault(stage => stage.State == StageState.Current);

    /// <summary>The step after the current one; null when there is none.</summary>
    public Stage? Next => Current is null ? null : Stages.FirstOrDefault(stage => stage.State == StageState.ToCome);

    /// <summary>The steps of an assessment or an annual review as they stand on a day.</summary>
    /// <exception cref="ArgumentException">The process has no steps.</exception>
    public static StageProgress Of(ProcessKind kind, IEnumerable<CaseEvent> facts, IReadOnlyCollection<Deadline> deadlines, DateOnly today)
    {
        var steps = kind switch
        {
            ProcessKind.Assessment => StageDefinition.Assessment,
            ProcessKind.AnnualReview => StageDefinition.Review,
            _ => throw new ArgumentException($"{kind} has no steps", nameof(kind)),
        };
        CaseEvent[] standing = [.. facts.Where(fact => fact.Voided is null)];
        if (standing.Any(fact => fact.Kind == DecidedNotToAssess)) { steps = [.. steps.Select(step => step.Code == "A2" ? StageDefinition.NotAssessed : step)]; }
        var shown = steps.Select(step => Shown(step, deadlines)).ToArray();
        var done = steps.Select((step, i) => DoneOn(step, standing, deadlines, shown[i], today)).ToArray();
        var lastDone = Array.FindLastIndex(done, day => day is not null);
        var needed = Needed(kind, standing, deadlines, lastDone);
        var current = Enumerable.Range(0, steps.Count).FirstOrDefault(i => i > lastDone && i < needed, -1);
        return new([.. steps.Select((step, i) => Stage(step, State(i), done[i], shown[i], today))]);

        StageState State(int i) =>
            i <= lastDone && i < needed ? StageState.Done
            : i >= needed ? StageState.NotNeeded
            : i == current ? StageState.Current
            : StageState.ToCome;
    }

    private static Stage Stage(StageDefinition step, StageState state, DateOnly? doneOn, Deadline? deadline, DateOnly today)
    {
        var end = state == StageState.Current ? today : doneOn;
        var late = deadline is { Rule.Nature: DateNature.Duty, Exemption: null } && end > deadline.Value.Due;
        var counts = state is StageState.Done or StageState.Current;
        return new(step, state, counts ? doneOn : null, deadline, late && counts);
    }

    /// <summary>The deadline a step shows: of its first milestone that has any, the one that falls last.</summary>
    private static Deadline? Shown(StageDefinition step, IReadOnlyCollection<Deadline> deadlines)
    {
        foreach (var key in step.Deadlines)
        {
            Deadline[] found = [.. deadlines.Where(deadline => deadline.Leads && deadline.Key == key).OrderBy(deadline => deadline.Due)];
            if (found.Length > 0) { return found[^1]; }
        }
        return null;
    }

    private static DateOnly? DoneOn(
        StageDefinition step, CaseEvent[] facts, IReadOnlyCollection<Deadline> deadlines, Deadline? shown, DateOnly today)
    {
        if (step.Code == "A3") { return AllAdviceIn(facts, deadlines); }
        if (step.DoneAsItsDeadline && shown is { } deadline && deadline.Key == step.Deadlines[0]) { return DoneOn(deadline, today); }
        return Earliest(facts, step.DoneBy);
    }

    /// <summary>The day of the act, or of what left nothing to do; for a right, at the latest its last day once that has passed.</summary>
    private static DateOnly? DoneOn(in Deadline deadline, DateOnly today)
    {
        var done = deadline.MetOn ?? (deadline.State == DeadlineState.NotApplicable ? deadline.EndedBy?.HappenedOn : null);
        var passed = deadline.Rule.Nature == DateNature.Right && deadline.Due < (done ?? today);
        return passed ? deadline.Due : done;
    }

    /// <summary>
    /// The day the last advice came or was no longer wanted; null while any is out, none was asked for, or no decision to assess
    /// stands: advice asked for before the decision doesn't make it.
    /// </summary>
    private static DateOnly? AllAdviceIn(CaseEvent[] facts, IEnumerable<Deadline> deadlines)
    {
        Deadline[] asked = [.. deadlines.Where(deadline => deadline is { Leads: true, Key: "advice_due" })];
        var open = asked.Length == 0 || asked.Any(deadline => deadline.IsOpen || deadline.State == DeadlineState.Stopped);
        if (open || Earliest(facts, [DecidedToAssess]) is not { } decided) { return null; }
        var last = asked.Max(deadline => deadline.MetOn ?? deadline.EndedBy!.HappenedOn);
        return last > decided ? last : decided;
    }

    /// <summary>How many steps are needed: fewer once a decision or a stop has ended the process.</summary>
    private static int Needed(ProcessKind kind, CaseEvent[] facts, IEnumerable<Deadline> deadlines, int lastDone)
    {
        var has = KindSet.Of([.. facts.Select(fact => fact.Kind)]);
        if (kind == ProcessKind.Assessment && has.Has(DecidedNotToAssess)) { return 2; }
        if (kind == ProcessKind.Assessment && has.Has(DecidedNotToIssuePlan)) { return 4; }
        if (kind == ProcessKind.AnnualReview && has.Overlaps(KindSet.Of(DecidedToMaintain, DecidedToCease))) { return 5; }
        return deadlines.Any(deadline => deadline.State == DeadlineState.Stopped) ? 1 + lastDone : 6;
    }

    private static DateOnly? Earliest(CaseEvent[] facts, CaseEventKind[] kinds) =>
        facts.Where(fact => kinds.Contains(fact.Kind)).Select(fact => (DateOnly?)fact.HappenedOn).Min();
}

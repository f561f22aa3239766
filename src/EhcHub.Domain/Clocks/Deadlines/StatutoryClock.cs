using System.Runtime.InteropServices;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Turns the facts of one process into its dates. A pure function of facts, rules, readings and calendar: the order of the
/// facts doesn't matter, voided facts don't count, and running it again gives the same. Immutable and safe to share; make one
/// for each authority and keep it.
/// </summary>
public sealed class StatutoryClock
{
    private static readonly int KindCount = Enum.GetValues<CaseEventKind>().Length;

    private readonly PreparedClock?[] _clocks = new PreparedClock?[Enum.GetValues<ProcessKind>().Length];

    /// <summary>Makes a clock ready for one authority.</summary>
    public StatutoryClock(RuleBook rules, AuthorityReadings readings, WorkingCalendar calendar) =>
        (Rules, Readings, Calendar) = (rules, readings, calendar);

    /// <summary>The law of England under the default readings.</summary>
    public static StatutoryClock Default { get; } = new(RuleBook.England, AuthorityReadings.Defaults, WorkingCalendar.England);

    /// <summary>The rule book it runs on.</summary>
    public RuleBook Rules { get; }

    /// <summary>The authority's readings and targets.</summary>
    public AuthorityReadings Readings { get; }

    /// <summary>The authority's working days.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The dates of a process, in the order of the rule book.</summary>
    public IReadOnlyList<Deadline> Run(ProcessKind kind, IEnumerable<CaseEvent> facts)
    {
        var deadlines = new List<Deadline>();
        Run(kind, facts as CaseEvent[] ?? [.. facts], deadlines);
        return deadlines;
    }

    /// <summary>The same into a list of the caller's, at its end, so that many processes can share one.</summary>
    public void Run(ProcessKind kind, ReadOnlySpan<CaseEvent> facts, List<Deadline> deadlines)
    {
        Span<int> first = stackalloc int[KindCount];
        var next = facts.Length <= 128 ? stackalloc int[facts.Length] : new int[facts.Length];
        var index = new FactIndex(facts, first, next);
        var clock = _clocks[(int)kind] ??= new(ClockDefinition.Of(kind), Rules, Readings); // made once, or twice to the same effect
        var stop = index.Present.Overlaps(clock.StopKinds) ? Stop(index, clock.Definition.Stops) : null;
        var start = deadlines.Count;
        var convenor = clock.AsksWhoConvenes ? Convenor.Of(index) : Party.None;
        var run = new ClockRun(index, stop, convenor, Readings, Calendar, deadlines);
        foreach (var milestone in clock.Milestones)
        {
            var before = deadlines.Count;
            var alone = milestone.Length == 1;
            foreach (var rule in milestone) { run.Add(rule, leads: alone); }
            if (deadlines.Count > before + (alone ? 1 : 0)) { Lead.Settle(CollectionsMarshal.AsSpan(deadlines)[before..], settled: alone); }
        }
        if (clock.Awaits) { Block(CollectionsMarshal.AsSpan(deadlines)[start..]); }
    }

    /// <summary>Marks what can't be done in time because its first lawful day comes after its last.</summary>
    private static void Block(Span<Deadline> deadlines)
    {
        foreach (ref var act in deadlines)
        {
            if (act.Rule.Awaits is not { } key || act.State is DeadlineState.NotApplicable or DeadlineState.Stopped) { continue; }
            foreach (ref readonly var first in deadlines)
            {
                if (first is { Leads: true, State: DeadlineState.Running or DeadlineState.Met } && first.Key == key && first.Due > act.Due)
                {
                    act = act with { BlockedUntil = first.Due };
                }
            }
        }
    }

    /// <summary>The earliest fact that stops the process. A withdrawal stops it only with the family's agreement recorded (0.4).</summary>
    private static CaseEvent? Stop(in FactIndex facts, CaseEventKind[] stops)
    {
        CaseEvent? first = null;
        foreach (var kind in stops)
        {
            foreach (var fact in facts.Of(kind))
            {
                var agreed = kind != CaseEventKind.RequestWithdrawn || fact.Says(EventDetail.FamilyAgreed, "yes");
                if (agreed && (first is null || FactIndex.Precedes(fact, first))) { first = fact; }
            }
        }
        return first;
    }

    private sealed class PreparedClock(ClockDefinition definition, RuleBook rules, AuthorityReadings readings)
    {
        public ClockDefinition Definition { get; } = definition;

        public KindSet StopKinds { get; } = KindSet.Of(definition.Stops);

        /// <summary>Whether an act of this clock has to wait for another of its dates.</summary>
        public bool Awaits { get; } = rules.Of(definition.Kind).Any(rule => rule.Awaits is not null);

        /// <summary>Whether any of its rules binds only whoever holds a review.</summary>
        public bool AsksWhoConvenes { get; } = rules.Of(definition.Kind).Any(rule => rule.ConvenedBy != Party.None);

        /// <summary>The rules, those of one milestone together.</summary>
        public PreparedRule[][] Milestones { get; } =
        [
            .. rules.Of(definition.Kind)
                .Select(rule => new PreparedRule(rule, readings))
                .Where(rule => rule.Exists)
                .GroupBy(rule => rule.Rule.Key)
                .Select(milestone => milestone.ToArray()),
        ];
    }
}

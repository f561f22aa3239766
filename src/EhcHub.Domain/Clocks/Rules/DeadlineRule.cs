namespace EhcHub.Domain.Clocks;

/// <summary>
/// One time limit, written as data so that it can be read against its source. A changed limit is another row with a later
/// <see cref="InForceFrom"/>; the code that counts doesn't know.
/// </summary>
/// <param name="Spec">The row of the specification that it stands for, such as "2.3".</param>
/// <param name="Key">The milestone. Stored with every date it gives; never renamed. Two rows with one key are two limits on one act.</param>
/// <param name="Holder">Who must act, or whose right it is.</param>
/// <param name="Act">What is to be done, as it follows "the law gives the council 6 weeks from that day to …".</param>
public sealed record DeadlineRule(string Spec, string Key, Party Holder, string Act)
{
    /// <summary>The first starting date under the SEND Regulations 2014 (the day is unverified).</summary>
    public static readonly DateOnly Commencement = new(2014, 9, 1);

    /// <summary>The clock it belongs to; set by the rule book.</summary>
    public ProcessKind Clock { get; init; }

    /// <summary>The kinds of fact that start it.</summary>
    public required CaseEventKind[] From { get; init; }

    /// <summary>Kinds that count as starts too while others are not on record; null if none do.</summary>
    public StandIn? StandIn { get; init; }

    /// <summary>Kinds that only foretell the start: until one of <see cref="From"/> is recorded, the date is an expected one.</summary>
    public CaseEventKind[] ForetoldBy { get; init; } = [];

    /// <summary>Which of them, if there are several.</summary>
    public Pick Pick { get; init; }

    /// <summary>Whether it counts from a day that is set ahead, such as a move, so that the act may be due on a working day before it.</summary>
    public bool StartIsSetAhead { get; init; }

    /// <summary>How the starting date is read.</summary>
    public StartDay StartDay { get; init; }

    /// <summary>How long, and how it is counted.</summary>
    public required TimeLimit Limit { get; init; }

    /// <summary>The kinds of fact that meet it; the date of the act decides, not the date it was typed.</summary>
    public CaseEventKind[] MetBy { get; init; } = [];

    /// <summary>Acts that meet it only after something else; null if every act meets it by itself.</summary>
    public ActsAfter? ActsAfter { get; init; }

    /// <summary>
    /// Acts count only from the earliest of these facts on, though the limit began before: a review that the old council finished
    /// is not the new one's. Empty where the start decides.
    /// </summary>
    public CaseEventKind[] ActsFrom { get; init; } = [];

    /// <summary>How the date of the act is read: a draft that must be served by a day is served when the post has brought it.</summary>
    public StartDay ActDay { get; init; }

    /// <summary>
    /// The days counted are those of another fact, the latest of these kinds up to the start, from its service: a meeting is to be
    /// held within the days of the draft that it is about. A start after their last day starts nothing. Empty for the start's own.
    /// </summary>
    public CaseEventKind[] InTheDaysOf { get; init; } = [];

    /// <summary>Of a right: acts of somebody else before its last day that cut it short, which is a breach to be seen.</summary>
    public CaseEventKind[] CutShortBy { get; init; } = [];

    /// <summary>The milestone whose first possible day must have come before the act is lawful; null if none.</summary>
    public string? Awaits { get; init; }

    /// <summary>An act that names a meeting day meets it only if that is the day it is for (an invitation to another day is none).</summary>
    public bool MetForItsMeetingOnly { get; init; }

    /// <summary>What the date means.</summary>
    public DateNature Nature { get; init; }

    /// <summary>How far it binds.</summary>
    public required Strength Strength { get; init; }

    /// <summary>
    /// Where it comes from. A local target says so. "(unverified)" follows a provision whose number or wording the specification has not
    /// re-read (7.4): check it before a letter or a return quotes it.
    /// </summary>
    public required string Source { get; init; }

    /// <summary>Whether the earlier or the later of several limits on the act leads.</summary>
    public Combine Combine { get; init; }

    /// <summary>The grounds on which it may be excused.</summary>
    public IReadOnlyList<Exemption> ExcusedBy { get; init; } = [];

    /// <summary>It concerns a process only if one of these facts is there.</summary>
    public CaseEventKind[] OnlyWith { get; init; } = [];

    /// <summary>It doesn't concern a process in which one of these facts is there.</summary>
    public CaseEventKind[] Without { get; init; } = [];

    /// <summary>Once one of these has happened there is nothing left to do.</summary>
    public CaseEventKind[] MootOnce { get; init; } = [];

    /// <summary>The same, once all of these have happened to the subject.</summary>
    public CaseEventKind[] MootOnceAll { get; init; } = [];

    /// <summary>
    /// Whether it bound until then, so that days late before it count. Otherwise another lawful outcome took its place and it never
    /// bound: a plan that is written makes the limit for refusing one pointless, however late.
    /// </summary>
    public bool BoundUntilMoot { get; init; }

    /// <summary>There was nothing to do by then if the first of one of these facts came after the last day.</summary>
    public CaseEventKind[] NoDutyIfLater { get; init; } = [];

    /// <summary>Whether the day counted back from is never later than the start itself: a move in January comes before 15 February.</summary>
    public bool NotAfterStart { get; init; }

    /// <summary>It concerns only what is said in a detail of the starting fact.</summary>
    public DetailCondition? OnlyFor { get; init; }

    /// <summary>It concerns only a closure of the setting for at least so many days; nought means no such test.</summary>
    public int ClosedForDays { get; init; }

    /// <summary>It concerns only someone younger than so many years on the starting date, where the birth date is known.</summary>
    public int YoungerThanYears { get; init; }

    /// <summary>The same, only someone at least so many years old.</summary>
    public int AtLeastYears { get; init; }

    /// <summary>It concerns only a review that this party holds (<see cref="Convenor"/>); nobody means any review.</summary>
    public Party ConvenedBy { get; init; }

    /// <summary>What the configurable readings do to it.</summary>
    public ReadingEffect[] Readings { get; init; } = [];

    /// <summary>What must go out with the act, whatever its outcome; <see cref="Notices.Of"/> says it for each.</summary>
    public NoticeContents Notice => MetBy.Aggregate(NoticeContents.None, (all, act) => all | Notices.Of(act));

    /// <summary>Who is waited for while it runs.</summary>
    public Ball Ball { get; init; }

    /// <summary>The first starting date that falls under this row.</summary>
    public DateOnly InForceFrom { get; init; } = Commencement;

    /// <summary>The last starting date that falls under this row, inclusive.</summary>
    public DateOnly InForceTo { get; init; } = DateOnly.MaxValue;

    /// <summary>Whether it binds in law or by the Code of Practice, so that being late is counted.</summary>
    public bool IsLawOrCode => Strength.IsLawOrCode();

    /// <summary>Whether the row applies to what starts on a day.</summary>
    public bool InForceOn(DateOnly startedOn) => InForceFrom <= startedOn && startedOn <= InForceTo;
}

/// <summary>Facts that stand in for others: where only the meeting of the last review is known, it is what a review runs from.</summary>
/// <param name="Kinds">The kinds that stand in.</param>
/// <param name="For">While none of these is on record.</param>
public sealed record StandIn(CaseEventKind[] Kinds, CaseEventKind[] For);

/// <summary>Acts that meet a rule only on or after one of some other facts.</summary>
/// <param name="Acts">Those among the rule's acts.</param>
/// <param name="First">What must have happened first; the earliest on or after the rule's start counts.</param>
public sealed record ActsAfter(CaseEventKind[] Acts, CaseEventKind[] First);

/// <summary>A test on one detail of the starting fact. The detail may hold several values separated by commas.</summary>
/// <param name="Key">The detail's key.</param>
/// <param name="Values">The values.</param>
/// <param name="AnyBut">True if the row is for every value but these.</param>
/// <param name="WhenUnsaid">Whether the row applies if the fact does not say: what isn't known may well be so.</param>
public sealed record DetailCondition(string Key, string[] Values, bool AnyBut = false, bool WhenUnsaid = true)
{
    /// <summary>Where else it may be said if the starting fact doesn't; null for the other kinds of fact that could start the rule.</summary>
    public CaseEventKind[]? SaidOn { get; init; }

    /// <summary>Whether a fact says anything of it.</summary>
    public bool IsSaidBy(CaseEvent fact) => fact.Details.ContainsKey(Key);

    /// <summary>Whether a fact passes by itself.</summary>
    public bool Holds(CaseEvent fact)
    {
        if (!fact.Details.TryGetValue(Key, out var said)) { return WhenUnsaid; }
        var listed = said.Contains(',') ? said.Split(',', StringSplitOptions.TrimEntries).Any(Values.Contains) : Values.Contains(said);
        return listed != AnyBut;
    }
}

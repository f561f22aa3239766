namespace EhcHub.Domain.Clocks;

/// <summary>
/// What the clock makes of one rule and the facts: one date, with its reason. Depends on facts, rules, calendar and
/// readings only, never on today, so that it can be stored with the fact and recomputed at any time.
/// </summary>
public readonly record struct Deadline
{
    /// <summary>The rule that gives it.</summary>
    public required DeadlineRule Rule { get; init; }

    /// <summary>The limit as it was counted, under the authority's readings.</summary>
    public required TimeLimit Limit { get; init; }

    /// <summary>The fact that starts it.</summary>
    public required CaseEvent Start { get; init; }

    /// <summary>The date counted from: the fact's own, or the day of receipt or service where a reading moves it.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>The last day in time, inclusive; or the day itself of a first possible day or a marker. Never moved by an exemption.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>
    /// "Do it by": the last working day on or before <see cref="Due"/> (C4), but never before the limit began. Null where nobody owes
    /// an act: a family's own days, a first possible day, a marker.
    /// </summary>
    public required DateOnly? ActBy { get; init; }

    /// <summary>The stored state.</summary>
    public required DeadlineState State { get; init; }

    /// <summary>The advice request, consultation or other thing it is for; null for the process itself.</summary>
    public string? Subject { get; init; }

    /// <summary>The fact that met it, if any.</summary>
    public CaseEvent? MetBy { get; init; }

    /// <summary>The fact that stopped it or left nothing to do, if any.</summary>
    public CaseEvent? EndedBy { get; init; }

    /// <summary>The recorded reason that excuses it, if any; kept even when the act was done.</summary>
    public CaseEvent? Exemption { get; init; }

    /// <summary>The date of C9 to guide by while excused, if the reason's end is known. Never a legal date.</summary>
    public DateOnly? GuideDate { get; init; }

    /// <summary>
    /// The first day on which the act is lawful, where that is after <see cref="Due"/>: the breach can't be avoided without shortening
    /// the family's window, and mustn't be. Null if there is no such conflict.
    /// </summary>
    public DateOnly? BlockedUntil { get; init; }

    /// <summary>Whether it leads among the limits on the same act (C8); the others are kept and shown.</summary>
    public bool Leads { get; init; }

    /// <summary>The milestone.</summary>
    public string Key => Rule.Key;

    /// <summary>Who has to act, or whose right it is.</summary>
    public Party Holder => Rule.Holder;

    /// <summary>Whether it is a target of the council's own and not the law.</summary>
    public bool IsLocal => Rule.Strength == Strength.Local;

    /// <summary>
    /// The day the act was done, if it was: the fact's own, or the day of service where a limit asks for service and the post took
    /// time (<see cref="DeadlineRule.ActDay"/>).
    /// </summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>Why this date: the fact, who must do what, the rule and its source, in sentences of fewer than 20 words. Built when asked for.</summary>
    public string Why => WhyThisDate.For(this);

    /// <summary>The same as the council says it to a family: "you" and "we".</summary>
    public string WhyForFamily => WhyThisDate.ForFamily(this);

    /// <summary>The conflict in plain words, for staff; null if there is none.</summary>
    public string? Conflict => WhyThisDate.Conflict(this);

    /// <summary>Whether the family's days were cut short by an act that came before they had run.</summary>
    public bool IsCutShort => State == DeadlineState.Stopped && EndedBy is { } ended && Rule.CutShortBy.Contains(ended.Kind);

    /// <summary>Whether somebody still has to act, or still may, on a day: a right whose last day has passed is over.</summary>
    public bool IsOpenOn(DateOnly today) => IsOpen && (Rule.Nature != DateNature.Right || today <= Due);

    /// <summary>Whether somebody still has to act, or still may.</summary>
    public bool IsOpen => State is DeadlineState.Running or DeadlineState.NotStarted or DeadlineState.Exempt
        && Rule.Nature is DateNature.Duty or DateNature.Right;

    /// <summary>How it stands on a day.</summary>
    public Standing StandingOn(DateOnly today) => State switch
    {
        DeadlineState.Met when Rule.Nature == DateNature.NotBefore => MetOn < Due ? Standing.Breached : Standing.Kept,
        DeadlineState.Met when MetOn > Due && Rule.Nature == DateNature.Duty => Exemption is null ? Standing.MetLate : Standing.MetLateExcused,
        DeadlineState.Met => Standing.Met,
        DeadlineState.Running when Due < today && Rule.Nature == DateNature.Duty => Standing.Overdue,
        DeadlineState.Running when Due < today && Rule.Nature == DateNature.Right => Standing.Expired,
        DeadlineState.Running => Standing.Running,
        DeadlineState.Exempt => Standing.Exempt,
        DeadlineState.NotApplicable => Standing.NotApplicable,
        DeadlineState.Stopped => IsCutShort ? Standing.Breached : Standing.Stopped,
        _ => Standing.NotStarted,
    };

    /// <summary>
    /// Days past the last day: to the act, to what ended it, or to today if it is open. Nought if in time, not started,
    /// not a duty, or displaced by another lawful outcome. Days that an exemption excuses are counted too: ask <see cref="Exemption"/>.
    /// </summary>
    public int DaysLateOn(DateOnly today)
    {
        var neverBound = State == DeadlineState.NotStarted || (State == DeadlineState.NotApplicable && !Rule.BoundUntilMoot);
        if (Rule.Nature != DateNature.Duty || neverBound) { return 0; }
        var until = MetOn ?? EndedBy?.HappenedOn ?? today;
        return Math.Max(0, until.DayNumber - Due.DayNumber);
    }
}

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Whether a claimed exemption excuses a limit (section 2A of the specification). The law lifts a limit only if keeping it was
/// impractical because of the listed fact, so a claim without a reason excuses nothing.
/// </summary>
internal static class ExemptionTest
{
    /// <summary>Finds the claim that excuses a limit running from <paramref name="started"/> to <paramref name="due"/>, or null.</summary>
    public static CaseEvent? Find(DeadlineRule rule, in FactIndex facts, string? subject, DateOnly started, DateOnly due,
        AuthorityReadings readings, WorkingCalendar calendar)
    {
        CaseEvent? found = null;
        foreach (var claim in facts.Of(CaseEventKind.ExemptionClaimed))
        {
            var excuses = Excuses(claim, rule, facts, subject, started, due)
                && (GroundOf(claim) != Ground.X6 || IsAfterTheWindow(claim, facts, readings, calendar));
            if (excuses && (found is null || FactIndex.Precedes(claim, found))) { found = claim; }
        }
        return found;
    }

    /// <summary>C9's guide date: the due date and as many days as the reason lasted; null while its end isn't known.</summary>
    public static DateOnly? GuideDate(CaseEvent claim, DateOnly due) =>
        UntilOf(claim) is { } until ? GuideDate(due, claim.HappenedOn, until) : null;

    /// <summary>C9's guide date for a reason that lasted from one day to the first day on which it no longer applied.</summary>
    public static DateOnly GuideDate(DateOnly due, DateOnly from, DateOnly until) => due.AddDays(until.DayNumber - from.DayNumber);

    /// <summary>X1 and X2: a closure of at least four weeks, and advice asked for from a week before it to a week before its end.</summary>
    public static bool IsNearClosure(DateOnly closedFrom, DateOnly reopens, DateOnly requestedOn) =>
        reopens.DayNumber - closedFrom.DayNumber >= 28
        && closedFrom.AddDays(-7) <= requestedOn && requestedOn <= reopens.AddDays(-7);

    private static bool Excuses(CaseEvent claim, DeadlineRule rule, in FactIndex facts, string? subject, DateOnly started, DateOnly due)
    {
        if (GroundOf(claim) is not { } ground || Listed(rule, ground) is not { } exemption) { return false; }
        if (!HasReason(claim) || !IsClaimedFor(claim, rule)) { return false; }
        if (subject is not null && claim.Subject is not null && claim.Subject != subject) { return false; }
        return ground switch
        {
            Ground.X1 or Ground.X2 => ClosureExcuses(claim, facts, started, due),
            Ground.X3 => Overlap(claim, started, due) > 0,
            Ground.X4 => UntilOf(claim) is not null && Overlap(claim, started, due) >= exemption.AbsenceDays,
            Ground.X5 => subject is not null && claim.Subject == subject && started <= claim.HappenedOn && claim.HappenedOn <= due,
            _ => true,
        };
    }

    private static bool ClosureExcuses(CaseEvent claim, in FactIndex facts, DateOnly started, DateOnly due)
    {
        if (UntilOf(claim) is not { } reopens || RequestedOn(claim, facts) is not { } requestedOn) { return false; }
        return IsNearClosure(claim.HappenedOn, reopens, requestedOn) && started <= requestedOn && requestedOn <= due;
    }

    private static DateOnly? RequestedOn(CaseEvent claim, in FactIndex facts)
    {
        if (claim.DateOf(EventDetail.RequestedOn) is { } said) { return said; }
        return claim.Subject is null
            ? null
            : facts.Choose([CaseEventKind.AdviceRequestSent, CaseEventKind.AdviceRequestReceived], subject: claim.Subject)?.HappenedOn;
    }

    /// <summary>X6: the family asks after its fifteen days have run, so a draft has been served and its window is over.</summary>
    private static bool IsAfterTheWindow(CaseEvent claim, in FactIndex facts, AuthorityReadings readings, WorkingCalendar calendar) =>
        facts.Choose([CaseEventKind.DraftServed, CaseEventKind.AmendmentNoticeServed], latest: true) is { } draft
        && claim.HappenedOn > Count.PeriodDaysBeginning(StartDays.Read(draft, StartDay.Service, readings, calendar), 15);

    /// <summary>How many days of the reason fall within the limit's own period, both its ends included.</summary>
    private static int Overlap(CaseEvent claim, DateOnly started, DateOnly due)
    {
        var from = Math.Max(claim.HappenedOn.DayNumber, started.DayNumber);
        var until = Math.Min((UntilOf(claim) ?? DateOnly.MaxValue).DayNumber, due.DayNumber + 1);
        return until - from;
    }

    private static Exemption? Listed(DeadlineRule rule, Ground ground)
    {
        foreach (var exemption in rule.ExcusedBy)
        {
            if (exemption.Ground == ground) { return exemption; }
        }
        return null;
    }

    private static bool HasReason(CaseEvent claim) =>
        claim.Details.TryGetValue(EventDetail.Reason, out var reason) && !string.IsNullOrWhiteSpace(reason);

    private static bool IsClaimedFor(CaseEvent claim, DeadlineRule rule) =>
        !claim.Details.TryGetValue(EventDetail.Milestones, out var milestones)
        || milestones.Split(',', StringSplitOptions.TrimEntries).Contains(rule.Key);

    private static Ground? GroundOf(CaseEvent claim) =>
        claim.Details.TryGetValue(EventDetail.Ground, out var ground) && Enum.TryParse<Ground>(ground, ignoreCase: true, out var parsed)
            ? parsed
            : null;

    private static DateOnly? UntilOf(CaseEvent claim) => claim.DateOf(EventDetail.Until);
}

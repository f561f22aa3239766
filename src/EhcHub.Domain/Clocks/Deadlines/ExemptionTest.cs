namespace EhcHub.Domain.Clocks;

/// <summary>
/// Whether a claimed exemption excuses a limit (section 2A of the specification). The law lifts a limit only if keeping it was
/// impractical because of the listed fact, so a claim without a reason excuses nothing.
/// </summary>
internal static class ExemptionTest
{
    private static readonly CaseEventKind[] RequestKinds = [CaseEventKind.AdviceRequestSent, CaseEventKind.AdviceRequestReceived];

    /// <summary>X1 is for a request to a head or principal, X2 for one to an early years provider.</summary>
    private static readonly DetailCondition EarlyYears = new(EventDetail.Body, ["early_years"]);
    private static readonly DetailCondition Head = new(EventDetail.Body, [.. SettingKinds.All.Where(SettingKinds.HasAHead), "setting", "college"]);

    /// <summary>Finds the claim that excuses a limit running from <paramref name="started"/> to <paramref name="due"/>, or null.</summary>
    public static CaseEvent? Find(DeadlineRule rule, in FactIndex facts, string? subject, DateOnly started, DateOnly due,
        AuthorityReadings readings, WorkingCalendar calendar)
    {
        CaseEvent? found = null;
        foreach (var claim in facts.Of(CaseEventKind.ExemptionClaimed))
        {
            var excuses = Excuses(claim, rule, facts, subject, started, due)
                && (GroundOf(claim) != Ground.X6 || IsAfterTheWindow(claim, due, facts, readings, calendar));
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
        if (!Says(claim, EventDetail.Reason) || !IsClaimedFor(claim, rule)) { return false; }
        if (subject is not null && claim.Subject is not null && claim.Subject != subject) { return false; }
        return ground switch
        {
            Ground.X1 or Ground.X2 => ClosureExcuses(claim, ground, facts, started, due),
            Ground.X3 => IsVouchedFor(claim) && Overlap(claim, started, due) > 0,
            Ground.X4 => Overlap(claim, started, due) >= exemption.AbsenceDays,
            Ground.X5 => subject is not null && claim.Subject == subject && started <= claim.HappenedOn && claim.HappenedOn <= due,
            _ => true,
        };
    }

    /// <summary>
    /// Only a request that was made to that very setting counts, so it must be recorded, under the subject that the claim names. A body
    /// that the request doesn't name is taken to be the one claimed for.
    /// </summary>
    private static bool ClosureExcuses(CaseEvent claim, Ground ground, in FactIndex facts, DateOnly started, DateOnly due)
    {
        if (UntilOf(claim) is not { } reopens || claim.Subject is not { } setting) { return false; }
        foreach (var kind in RequestKinds)
        {
            foreach (var request in facts.Of(kind))
            {
                var asked = request.HappenedOn;
                if (request.Subject == setting && facts.Says(ToWhom(ground), request, RequestKinds)
                    && IsNearClosure(claim.HappenedOn, reopens, asked) && started <= asked && asked <= due) { return true; }
            }
        }
        return false;
    }

    private static DetailCondition ToWhom(Ground ground) => ground == Ground.X1 ? Head : EarlyYears;

    /// <summary>X6: the family asks after the fifteen days of the draft it then had, and before the limit is over.</summary>
    private static bool IsAfterTheWindow(CaseEvent claim, DateOnly due, in FactIndex facts, AuthorityReadings readings, WorkingCalendar calendar) =>
        claim.HappenedOn <= due
        && facts.Choose([CaseEventKind.DraftServed, CaseEventKind.AmendmentNoticeServed], latest: true, to: claim.HappenedOn) is { } draft
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

    private static bool Says(CaseEvent claim, string detail) =>
        claim.Details.TryGetValue(detail, out var said) && !string.IsNullOrWhiteSpace(said);

    /// <summary>A13: "exceptional" is undefined, so it takes evidence, a manager's approval and a day to look again.</summary>
    private static bool IsVouchedFor(CaseEvent claim) =>
        Says(claim, EventDetail.Evidence) && Says(claim, EventDetail.ApprovedBy) && claim.DateOf(EventDetail.ReviewOn) is not null;

    private static bool IsClaimedFor(CaseEvent claim, DeadlineRule rule) =>
        claim.Details.TryGetValue(EventDetail.Milestones, out var milestones)
        && milestones.Split(',', StringSplitOptions.TrimEntries).Contains(rule.Key);

    private static Ground? GroundOf(CaseEvent claim) =>
        claim.Details.TryGetValue(EventDetail.Ground, out var ground) && Enum.TryParse<Ground>(ground, ignoreCase: true, out var parsed)
            ? parsed
            : null;

    private static DateOnly? UntilOf(CaseEvent claim) => claim.DateOf(EventDetail.Until);
}

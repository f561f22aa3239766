using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.ReadingEffect;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Section 5.1 of the specification: "before 31 March" for secondary to post-16, "before 15 February" for every other
/// phase transfer (or the day of the move, if that comes first), five months before a move between post-16 institutions; no exemption. Then, back from each, the last
/// workable dates of the notice (8 weeks) and the meeting (12 weeks).
/// </summary>
internal static class PhaseTransferRules
{
    private static readonly DetailCondition ToPost16 = new(EventDetail.Route, ["secondary_to_post16"], WhenUnsaid: false);
    private static readonly DetailCondition BetweenPost16 = new(EventDetail.Route, ["post16_to_post16"]);
    private static readonly DetailCondition EveryOther = new(EventDetail.Route, ["secondary_to_post16", "post16_to_post16"], AnyBut: true);

    /// <summary>"Review and, where needed, amend": a review that decides so leaves nothing to amend.</summary>
    private static readonly CaseEventKind[] NoChangeNeeded = [DecidedToMaintain, DecidedNotToAmend, DecidedToCease];

    /// <summary>A council that had no plan yet on the day was bound to nothing by then.</summary>
    private static readonly CaseEventKind[] PlanCameLater = [PlanFirstMade, PlanTransferred];

    private static readonly TimeLimit By31March = InThatYear(3, 31);
    private static readonly TimeLimit By15February = InThatYear(2, 15);
    private static readonly TimeLimit FiveMonthsBefore = MonthsBefore(5);

    /// <summary>A16: "before" read to the letter is the day before; counted so before anything rolls (A3).</summary>
    private static ReadingEffect[] Literal(TimeLimit limit) => limit == By31March
        ? [Instead(Readings.PhaseDate, "before", InThatYear(3, 30))]
        : [Instead(Readings.PhaseDate, "before", InThatYear(2, 14))];

    public static readonly DeadlineRule[] Rows =
    [
        new("5.1 row 4", "duty_begins", Party.Authority, "review the plan for the move")
        {
            From = [TransferDate], Limit = MonthsBefore(12), Nature = DateNature.Marker,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 18(1)",
        },
        Names(ToPost16, By31March, "SEND Regs 2014 reg 18(1)(a)"),
        Names(EveryOther, By15February, "SEND Regs 2014 reg 18(1)(b)"),
        Names(BetweenPost16, FiveMonthsBefore, "SEND Regs 2014 reg 18(2)") with { Spec = "5.1 row 3", Key = "post16_to_post16_amended", Readings = [] },
        Notice(ToPost16, By31March),
        Notice(EveryOther, By15February),
        Notice(BetweenPost16, FiveMonthsBefore) with { Readings = [], OnlyFor = BetweenPost16 with { WhenUnsaid = false } },
        Meeting(ToPost16, By31March),
        Meeting(EveryOther, By15February),
        Meeting(BetweenPost16, FiveMonthsBefore) with { Readings = [], OnlyFor = BetweenPost16 with { WhenUnsaid = false } },
    ];

    private static DeadlineRule Names(DetailCondition route, TimeLimit limit, string source) =>
        new("5.1 rows 1-2", "final_plan_names_setting", Party.Authority, "send the final plan that names the next school or college")
        {
            From = [TransferDate], OnlyFor = route, Limit = limit, Readings = Literal(limit), MetBy = [FinalAmendedPlanSent, FinalPlanSent],
            MootOnce = NoChangeNeeded, NoDutyIfLater = PlanCameLater, NotAfterStart = true,
            Strength = Strength.Statute, Source = source,
        };

    private static DeadlineRule Notice(DetailCondition route, TimeLimit limit) =>
        new("5.1 row 5", "latest_amendment_notice", Party.Authority, "send the proposed changes and leave eight weeks")
        {
            From = [TransferDate], OnlyFor = route, Limit = limit.Plus(-56), Readings = Literal(limit),
            MetBy = [AmendmentNoticeSent], MootOnce = [.. NoChangeNeeded, FinalAmendedPlanSent, FinalPlanSent],
            NoDutyIfLater = PlanCameLater, NotAfterStart = true,
            Strength = Strength.Derived, Source = "Derived from SEND Regs 2014 regs 18 and 22(3)",
        };

    private static DeadlineRule Meeting(DetailCondition route, TimeLimit limit) =>
        new("5.1 row 5", "latest_review_meeting", Party.Authority, "see that the review meeting is held and leave twelve weeks")
        {
            From = [TransferDate], OnlyFor = route, Limit = limit.Plus(-84), Readings = Literal(limit),
            MetBy = [MeetingHeld], MootOnce = [.. NoChangeNeeded, AmendmentNoticeSent, FinalAmendedPlanSent, FinalPlanSent],
            NoDutyIfLater = PlanCameLater, NotAfterStart = true,
            Strength = Strength.Derived, Source = "Derived from SEND Regs 2014 regs 18, 20(10) and 22(3)",
        };
}

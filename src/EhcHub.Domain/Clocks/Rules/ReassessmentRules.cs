using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.ReadingEffect;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>Section 5.4 of the specification: assessing again someone who has a plan.</summary>
internal static class ReassessmentRules
{
    private static readonly CaseEventKind[] WillReassess = [DecidedToReassess, LaDecidedToReassess];
    private static readonly CaseEventKind[] Done = [FinalPlanSent, DecidedUnchangedAfterReassessment];

    public static readonly DeadlineRule[] Rows =
    [
        new("5.4 row 1", "request_not_barred_from", Party.Family, "ask for a reassessment that can't be refused as too soon")
        {
            From = [LastAssessmentCompleted], Pick = Pick.Latest, Limit = Months(6), Nature = DateNature.NotBefore,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 24 (unverified)",
        },
        new("5.4 row 2", "decision_notified", Party.Authority, "tell the family whether there will be a reassessment")
        {
            From = [RequestReceived], StartDay = StartDay.Receipt, Limit = Days(15), MetBy = [DecidedToReassess, DecidedNotToReassess],
            Readings = [FirstDayCounts(Readings.CountFrom, "day1")],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 25(1)",
        },
        .. AdviceRules.Rows.Select(row => row with { Spec = "5.4 row 3", Source = $"{row.Source}, with SEND Regs 2014 reg 26 (unverified)" }),
        new("5.4 row 4", "draft_plan_latest_service", Party.Authority, "give the family the draft plan and still leave 15 days")
        {
            From = WillReassess, Limit = Weeks(14).Plus(-15), MetBy = [DraftServed], ActDay = StartDay.Service, MootOnce = Done,
            Readings = [Move(Readings.ConsultOverlap, "after_window", -15)],
            Strength = Strength.Derived, Source = "Derived from SEND Regs 2014 regs 13(1)(a) and 27(2)",
        },
        .. DraftRules.Rows,
        new("5.4 row 4", "final_plan_sent", Party.Authority, "send the final plan")
        {
            Awaits = DraftRules.EarliestFinalise,
            From = WillReassess, Limit = Weeks(14), MetBy = [FinalPlanSent], MootOnce = [DecidedUnchangedAfterReassessment],
            ExcusedBy = Exemptions.Reassessment,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 27(2)",
        },
        new("5.4 row 5", "no_change_decision_target", Party.Authority, "tell the family if the plan will not change")
        {
            From = WillReassess, Limit = Weeks(14), MetBy = [DecidedUnchangedAfterReassessment], MootOnce = [DraftServed, FinalPlanSent],
            Strength = Strength.Local, Source = "Local target; CFA 2014 s.51(2)(e) (unverified) sets no separate date",
        },
    ];
}

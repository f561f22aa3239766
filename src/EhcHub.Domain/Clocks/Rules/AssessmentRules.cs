using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.ReadingEffect;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>Section 2 of the specification: an EHC needs assessment, from the request to the final plan, top to bottom.</summary>
internal static class AssessmentRules
{
    private static readonly CaseEventKind[] DayNought = [RequestReceived, LaResponsibleS24];
    private static readonly CaseEventKind[] NoPlan = [DecidedNotToAssess, DecidedNotToIssuePlan];
    private static readonly ReadingEffect DayOfReceipt = FirstDayCounts(Readings.CountFrom, "day1");

    public static readonly DeadlineRule[] Rows =
    [
        new("2.1", "views_sought_target", Party.Authority, "tell the family that a request is being considered and ask for the family's views")
        {
            From = DayNought, StartDay = StartDay.Receipt, Limit = WorkingDays(5), MetBy = [RequestAcknowledged],
            Readings = [Length(Readings.AcknowledgeDays)], MootOnce = [DecidedToAssess, DecidedNotToAssess],
            Strength = Strength.Local, Source = "Local target; CFA 2014 s.36(4) (unverified) and reg 3 (unverified) say as soon as practicable",
        },
        new("2.2", "deciding_notified_target", Party.Authority, "tell health, social care and the school or college that a decision is to be made")
        {
            From = DayNought, StartDay = StartDay.Receipt, Limit = WorkingDays(5), MetBy = [OthersToldOfRequest],
            Readings = [Length(Readings.AcknowledgeDays)], MootOnce = [DecidedToAssess, DecidedNotToAssess],
            Strength = Strength.Local, Source = "Local target; reg 4(2) (unverified) sets no date",
        },
        new("2.3, 2.4", "decide_whether_to_assess", Party.Authority, "decide whether to assess and tell the family")
        {
            From = DayNought, StartDay = StartDay.Receipt, Limit = Weeks(6), Readings = [DayOfReceipt],
            MetBy = [DecidedToAssess, DecidedNotToAssess], ExcusedBy = Exemptions.DecisionToAssess,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 5(1)-(3), 32; CFA 2014 s.36(5)",
        },
        new("2.5", "advice_requested_target", Party.Authority, "ask for all the advice that the law lists")
        {
            From = [DecidedToAssess], Limit = Days(0), MetBy = [AdviceRequestSent, AdviceRequestReceived],
            Strength = Strength.Local, Source = "Local default; regs 6(1), 6(3) (unverified) say as soon as practicable",
        },
        .. AdviceRules.Rows,
        new("2.7", "no_plan_decision_notified", Party.Authority, "tell the family if no plan is needed")
        {
            From = DayNought, StartDay = StartDay.Receipt, Limit = Weeks(16), Readings = [DayOfReceipt],
            MetBy = [DecidedNotToIssuePlan], MootOnce = [DecidedNotToAssess, DecidedToIssuePlan, DraftServed, FinalPlanSent],
            ExcusedBy = Exemptions.NoPlan,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 10(1)-(3)",
        },
        new("2.8", "issue_decision_target", Party.Authority, "tell the family if a plan will be written")
        {
            From = DayNought, StartDay = StartDay.Receipt, Limit = Weeks(16), MetBy = [DecidedToIssuePlan, DraftServed], MootOnce = NoPlan,
            Readings = [DayOfReceipt, Only(Readings.Positive16, "week_16")],
            Strength = Strength.Local, Source = "Custom: week 16; no statutory date for a decision to issue (A25)",
        },
        new("2.9", "draft_plan_target", Party.Authority, "send the draft plan with the advice")
        {
            From = DayNought, StartDay = StartDay.Receipt, Limit = Weeks(16), MetBy = [DraftServed], MootOnce = [.. NoPlan, FinalPlanSent],
            Readings = [DayOfReceipt, Length(Readings.DraftWeek)],
            Strength = Strength.Local, Source = "Custom: week 16, or the week the council sets; no statutory date",
        },
        new("2.10", "draft_plan_latest_service", Party.Authority, "give the family the draft plan and still leave 15 days")
        {
            From = DayNought, StartDay = StartDay.Receipt, Limit = Weeks(20).Plus(-15), MetBy = [DraftServed], ActDay = StartDay.Service, MootOnce = [.. NoPlan, FinalPlanSent],
            Readings = [DayOfReceipt, Move(Readings.ConsultOverlap, "after_window", -15)],
            Strength = Strength.Derived, Source = "Derived from SEND Regs 2014 regs 13(1)(a) and 13(2)",
        },
        .. DraftRules.Rows,
        new("2.16", "final_plan_sent", Party.Authority, "send the final plan")
        {
            Awaits = DraftRules.EarliestFinalise,
            From = DayNought, StartDay = StartDay.Receipt, Limit = Weeks(20), Readings = [DayOfReceipt],
            MetBy = [FinalPlanSent], MootOnce = NoPlan, ExcusedBy = Exemptions.FinalPlan,
            Strength = Strength.Statute, Source = "SEND Regs 2014 regs 13(2), 14(2); CFA 2014 ss.39(8), 40(5)",
        },
        new("2.17", "provision_secured", Party.Authority, "make sure that the help in the plan is given")
        {
            From = [FinalPlanSent], Limit = Days(0), MetBy = [ProvisionSecured],
            Nature = DateNature.Marker, // a duty from that day on, for as long as the plan lasts
            Strength = Strength.Statute, Source = "CFA 2014 ss.42(2), 43 (unverified)",
        },
        new("2.18", "section_g_agreed", Party.Health, "agree the health help in the plan before it is finished")
        {
            From = DayNought, StartDay = StartDay.Receipt, OnlyWith = [DraftServed], Limit = Weeks(20), Readings = [DayOfReceipt],
            MetBy = [HealthAgreedSectionG], MootOnce = [.. NoPlan, FinalPlanSent],
            Strength = Strength.Derived, Source = "Derived from SEND Regs 2014 regs 12(2) (unverified) and 13(2)",
        },
        new("2.18", "health_provision_secured", Party.Health, "make sure that the health help in the plan is given")
        {
            From = [FinalPlanSent], Limit = Days(0), Nature = DateNature.Marker, MetBy = [HealthProvisionSecured],
            Strength = Strength.Statute, Source = "CFA 2014 s.42(3); SEND Regs 2014 reg 12(2) (unverified)",
        },
        new("2A", "closure_window_first_day", Party.Authority, "count a request to that school or college as made near the closure")
        {
            From = [SettingClosedFrom], Pick = Pick.EachSubjectLatest, Limit = WeeksBefore(1), Nature = DateNature.Marker, ClosedForDays = 28,
            Strength = Strength.Statute, Source = "SEND Regs 2014 regs 5(4)(a)-(b), 10(4)(a)-(b)",
        },
        new("2A", "closure_window_last_day", Party.Authority, "count a request to that school or college as made near the closure")
        {
            From = [SettingReopens], Pick = Pick.EachSubjectLatest, Limit = WeeksBefore(1), Nature = DateNature.Marker, ClosedForDays = 28,
            Strength = Strength.Statute, Source = "SEND Regs 2014 regs 5(4)(a)-(b), 10(4)(a)-(b)",
        },
    ];
}

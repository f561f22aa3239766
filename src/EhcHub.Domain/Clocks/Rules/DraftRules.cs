using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.ReadingEffect;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Rows 2.11 to 2.15 of the specification: the family's fifteen days with a draft, and what happens around them. The same
/// in an assessment and a reassessment; a draft sent again gives a new window (2.15, Code 9.125).
/// </summary>
internal static class DraftRules
{
    /// <summary>"at least 15 days, beginning with the day on which the draft plan was served": that day is day one.</summary>
    private static readonly TimeLimit FifteenDays = DaysBeginningWith(15);

    /// <summary>The first day on which a draft, or a changed plan, may be finished.</summary>
    public const string EarliestFinalise = "earliest_finalise";

    public static readonly DeadlineRule[] Rows =
    [
        new("2.11", "parent_window_last_day", Party.Family, "send views, ask for a school or college, or ask to meet")
        {
            From = [DraftServed], Pick = Pick.EachSubjectLatest, StartDay = StartDay.Service, Limit = FifteenDays, Nature = DateNature.Right,
            MetBy = [RepresentationsReceived], MootOnce = [DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment], CutShortBy = [FinalPlanSent], Ball = Ball.HeldUntilLastDay,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 13(1)(a); CFA 2014 s.38",
        },
        .. NotBeforeTheWindowEnds(new("2.11", EarliestFinalise, Party.Authority, "finish the plan")
        {
            From = [DraftServed], Pick = Pick.Latest, StartDay = StartDay.Service, Limit = FifteenDays.Plus(1), Nature = DateNature.NotBefore,
            MetBy = [FinalPlanSent], MootOnce = [DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment],
            Strength = Strength.Derived, Source = "Derived from SEND Regs 2014 reg 13(1)(a)",
        }),
        new("2.12", "draft_meeting_target", Party.Authority, "meet the family about the draft")
        {
            From = [FamilyAskedToMeet], Pick = Pick.Latest, InTheDaysOf = [DraftServed], Limit = FifteenDays,
            MetBy = [MetFamilyAboutDraft], MootOnce = [FamilyAgreedToFinalise, FinalPlanSent, DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment],
            Strength = Strength.Local, Source = "Local target: inside the window of SEND Regs 2014 reg 13(1)(a)(ii)",
        },
        .. ConsultationRules.Rows,
    ];

    /// <summary>
    /// The family's days stand unless an authority has taken the view, from a day it names, that a family which has replied in full and
    /// agreed in writing may have its plan earlier. The law is silent; the default is no.
    /// </summary>
    public static DeadlineRule[] NotBeforeTheWindowEnds(DeadlineRule rule) =>
    [
        rule with { Readings = [Only(Readings.EarlyFinalise, "not_allowed")] },
        rule with { Readings = [Only(Readings.EarlyFinalise, "with_agreement")], MootOnceAll = [RepresentationsReceived, FamilyAgreedToFinalise] },
    ];
}

/// <summary>Rows 2.13, 2.14 and 4.11 of the specification: consulting a school or college about being named.</summary>
internal static class ConsultationRules
{
    public static readonly DeadlineRule[] Rows =
    [
        new("2.13, 4.11", "setting_consultation_response", Party.Setting, "answer the consultation")
        {
            From = [ConsultationSent], Pick = Pick.EachSubject, Limit = Days(15), MetBy = [ConsultationReplied],
            Readings = [Instead(Readings.ConsultUnit, "working", WorkingDays(15))],
            MootOnce = [FinalPlanSent, FinalAmendedPlanSent, DecidedNotToAmend, DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment], BoundUntilMoot = true, Ball = Ball.HeldUntilLastDay,
            Strength = Strength.CodeShould, Source = "SEND Code 2015 para 9.83; CFA 2014 ss.39(2), 40",
        },
        new("2.14", "decide_without_reply_from", Party.Authority, "decide without a reply")
        {
            From = [ConsultationSent], Pick = Pick.EachSubject, Limit = Days(15).Plus(1), Nature = DateNature.NotBefore,
            Readings = [Instead(Readings.ConsultUnit, "working", WorkingDays(15))],
            MootOnce = [ConsultationReplied, FinalPlanSent, FinalAmendedPlanSent, DecidedNotToAmend, DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment],
            Strength = Strength.Local, Source = "Practice, after the 15 days of SEND Code 2015 para 9.83",
        },
    ];
}

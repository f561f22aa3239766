using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.ReadingEffect;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Rows 4.9 to 4.14 of the specification: amending a plan, after a review or without one (then no meeting is recorded and
/// only the weeks from the notice bind).
/// </summary>
internal static class AmendmentRules
{
    private static readonly CaseEventKind[] NothingToAmend = [DecidedToMaintain, DecidedToCease];

    /// <summary>Where its service isn't recorded the notice was served when it was sent, or when the post brought it (A5).</summary>
    private static readonly CaseEventKind[] NoticeServed = [AmendmentNoticeServed, AmendmentNoticeSent];

    public static readonly DeadlineRule[] Rows =
    [
        new("4.9", "amendment_notice_sent", Party.Authority, "send the proposed changes if the plan is to change")
        {
            From = [MeetingHeld], ForetoldBy = [ReviewMeetingArranged], StartDay = StartDay.Meeting, Limit = Weeks(4),
            MetBy = [AmendmentNoticeSent], MootOnce = [.. NothingToAmend, DecidedNotToAmend],
            InForceFrom = Devon.Ruled,
            Strength = Strength.CaseLaw, Source = "SEND Regs 2014 reg 20(10) with 22(2)(a); R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)",
        },
        new("4.10", "parent_window_last_day", Party.Family, "send views on the changes, ask for a school or college, or ask to meet")
        {
            From = NoticeServed, Pick = Pick.EachSubjectLatest, StartDay = StartDay.Service, Limit = DaysBeginningWith(15), Nature = DateNature.Right,
            MetBy = [RepresentationsReceived], MootOnce = [DecidedNotToAmend], CutShortBy = [FinalAmendedPlanSent],
            Ball = Ball.HeldUntilLastDay,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 22(2)(c)",
        },
        .. DraftRules.NotBeforeTheWindowEnds(new("4.10", "earliest_finalise", Party.Authority, "finish the changed plan")
        {
            From = NoticeServed, Pick = Pick.Latest, StartDay = StartDay.Service, Limit = DaysBeginningWith(15).Plus(1),
            Nature = DateNature.NotBefore, MetBy = [FinalAmendedPlanSent], MootOnce = [DecidedNotToAmend],
            Strength = Strength.Derived, Source = "Derived from SEND Regs 2014 reg 22(2)(c)",
        }),
        new("4.12", "final_amended_plan_sent", Party.Authority, "send the final changed plan")
        {
            Awaits = DraftRules.EarliestFinalise,
            From = [AmendmentNoticeSent], Limit = Weeks(8), MetBy = [FinalAmendedPlanSent], MootOnce = [.. NothingToAmend, DecidedNotToAmend],
            Strength = Strength.Statute, Source = "SEND Regs 2014 regs 22(3), 22(5) (unverified), 28 (unverified)",
        },
        new("4.12", "final_amended_plan_sent", Party.Authority, "send the final changed plan")
        {
            Awaits = DraftRules.EarliestFinalise,
            From = [MeetingHeld], ForetoldBy = [ReviewMeetingArranged], StartDay = StartDay.Meeting, Limit = Weeks(12),
            MetBy = [FinalAmendedPlanSent], MootOnce = [.. NothingToAmend, DecidedNotToAmend],
            Readings = [Only(Readings.LateNotice, "min")], InForceFrom = Devon.Ruled,
            Strength = Strength.CaseLaw, Source = "R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)",
        },
        new("4.13", "no_amendment_decision_notified", Party.Authority, "tell the family if the plan will not change after all")
        {
            From = [AmendmentNoticeSent], Limit = Weeks(8), MetBy = [DecidedNotToAmend], MootOnce = [.. NothingToAmend, FinalAmendedPlanSent],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 22(4); SEND Code 2015 para 9.197 (unverified)",
        },
        new("4.13, A11", "no_amendment_decision_notified", Party.Authority, "tell the family if the plan will not change after all")
        {
            From = [MeetingHeld], OnlyWith = [AmendmentNoticeSent], Limit = Weeks(12), MetBy = [DecidedNotToAmend],
            MootOnce = [.. NothingToAmend, FinalAmendedPlanSent], InForceFrom = Devon.Ruled,
            Readings = [Only(Readings.NoAmendLimit, "min")],
            Strength = Strength.CaseLaw, Source = "SEND Regs 2014 reg 22(4) within the limit of R (L, M and P) v Devon CC [2022] EWHC 493 (Admin)",
        },
        new("4.13, A11", "no_amendment_decision_warning", Party.Authority, "be warned that a decision not to change the plan comes late")
        {
            From = [MeetingHeld], OnlyWith = [AmendmentNoticeSent], Limit = Weeks(12), Nature = DateNature.Marker, MetBy = [DecidedNotToAmend],
            MootOnce = [.. NothingToAmend, FinalAmendedPlanSent], InForceFrom = Devon.Ruled, Readings = [Only(Readings.NoAmendLimit, "n56")],
            Strength = Strength.Derived, Source = "Derived from R (L, M and P) v Devon CC [2022] EWHC 493 (Admin): a warning, not a limit",
        },
    ];
}

using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.ReadingEffect;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Section 4 of the specification: a review, from the last one to the final amended plan. T is the meeting. Where a rule
/// stands twice (<see cref="Convenor"/>), the first is for a setting that the council may require to hold the review (4.3), the second for a college,
/// an independent school, an early years provider or no setting at all, where the council holds it.
/// </summary>
internal static class AnnualReviewRules
{
    private static readonly CaseEventKind[] Anchor = [PlanFirstMade, LastReviewCompleted, FullEarlyReviewCompleted];
    private static readonly CaseEventKind[] Decision = [DecidedToMaintain, DecidedToAmend, DecidedToCease];
    private static readonly TimeLimit TwelveMonths = MonthsBeginningWith(12);

    private static readonly ReadingEffect[] FromDecision = Anchored("decision");

    private static readonly DeadlineRule ReviewCompleteBy =
        new("4.1", "review_complete_by", Party.Authority, "finish the review by sending its decision")
        {
            From = Anchor, Pick = Pick.Latest, Limit = TwelveMonths, Readings = FromDecision,
            Strength = Strength.Statute, Source = "CFA 2014 s.44(1)",
        };

    private static readonly DeadlineRule MeetingLatest =
        new("4.1", "review_meeting_latest", Party.Setting, "hold the review meeting and leave four weeks for the decision")
        {
            From = Anchor, Pick = Pick.Latest, Limit = TwelveMonths.Plus(-28), Readings = FromDecision, MetBy = [MeetingHeld],
            MootOnce = Decision, Ball = Ball.HeldUntilDone,
            Strength = Strength.Derived, Source = "Derived from CFA 2014 s.44(1) and SEND Regs 2014 reg 20(10)",
        };

    private static readonly DeadlineRule MeetingLocal =
        new("4.1", "review_meeting_local_months", Party.Setting, "hold the review meeting")
        {
            From = Anchor, Pick = Pick.Latest, Limit = Months(11), MetBy = [MeetingHeld], MootOnce = Decision,
            Readings = [Length(Readings.MeetingMonths)],
            Strength = Strength.Local, Source = "Local target",
        };

    public static readonly DeadlineRule[] Rows =
    [
        .. Devon.MetByADecision(ReviewCompleteBy),
        .. Devon.MetByADecision(FromLastMeeting(ReviewCompleteBy)),
        .. Devon.MetByADecision(FromReassessment(ReviewCompleteBy)),
        .. Convenor.Either(MeetingLatest),
        .. Convenor.Either(FromLastMeeting(MeetingLatest)),
        .. Convenor.Either(FromReassessment(MeetingLatest)),
        .. Convenor.Either(MeetingLocal),
        new("4.1 (4.2 row 1)", "term_list_sent", Party.Authority, "send the list of the term's reviews")
        {
            From = [TermStart], Limit = WeeksBefore(2), MetBy = [TermListSent],
            Strength = Strength.CodeShould, Source = "SEND Code 2015 para 9.172",
        },
        .. ReviewMeetingRules.Rows,
        .. AmendmentRules.Rows,
        .. ConsultationRules.Rows,
        new("4.4", "under5_consider_from", Party.Authority, "think about an extra review of a child under 5")
        {
            From = Anchor, Pick = Pick.Latest, Limit = Months(3), Nature = DateNature.Marker, YoungerThanYears = 5, MetBy = [ReviewConsidered, .. Decision],
            Strength = Strength.CodeShould, Source = "SEND Code 2015 para 9.178",
        },
        new("4.4", "under5_consider_by", Party.Authority, "think about an extra review of a child under 5")
        {
            From = Anchor, Pick = Pick.Latest, Limit = Months(6), Nature = DateNature.Marker, YoungerThanYears = 5, MetBy = [ReviewConsidered, .. Decision],
            Strength = Strength.CodeShould, Source = "SEND Code 2015 para 9.178",
        },
        new("4.5", "local_kpi_draft_amended", Party.Authority, "send the draft changed plan")
        {
            From = [DecidedToAmend], Limit = Weeks(8), MetBy = [DraftAmendedIssued, AmendmentNoticeSent], MootOnce = [DecidedNotToAmend],
            Readings = [Length(Readings.KpiDraftWeeks)],
            Strength = Strength.Local, Source = "Local target, set before Devon: a plan can meet it and be unlawful",
        },
        new("4.5", "local_kpi_final_after_draft", Party.Authority, "send the final changed plan")
        {
            From = [DraftAmendedIssued], Limit = Weeks(8), MetBy = [FinalAmendedPlanSent], MootOnce = [DecidedNotToAmend],
            Readings = [Length(Readings.KpiFinalWeeks)],
            Strength = Strength.Local, Source = "Local target",
        },
    ];

    /// <summary>A8: the same rule where an authority counts from the last meeting.</summary>
    private static DeadlineRule FromLastMeeting(DeadlineRule rule) =>
        rule with { Spec = "4.1, A8", From = [PlanFirstMade, LastReviewMeeting], Readings = Anchored("meeting") };

    /// <summary>A9: the same rule where an authority holds that a reassessment makes the plan anew.</summary>
    private static DeadlineRule FromReassessment(DeadlineRule rule) => rule with
    {
        Spec = "4.1, A9",
        From = [PlanReplacedAfterReassessment],
        Combine = Combine.LaterLeads,
        Readings = [.. FromDecision, Only(Readings.ReassessAnchor, "restart")],
    };

    /// <summary>A7 moves the last day to the anniversary; A8 chooses what the twelve months run from.</summary>
    private static ReadingEffect[] Anchored(string anchor) =>
    [
        Instead(Readings.ReviewLastDay, "anniversary", Months(12)),
        Only(Readings.ReviewAnchor, anchor),
    ];
}

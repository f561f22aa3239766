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
    private static readonly CaseEventKind[] ReviewOutcome = [DecidedToMaintain, DecidedToCease, AmendmentNoticeSent, DecidedNotToAmend];
    private static readonly TimeLimit TwelveMonths = MonthsBeginningWith(12);

    /// <summary>A8: where no decision is on record but a meeting is, the plan was last reviewed then, and the other way round.</summary>
    private static readonly StandIn MeetingForDecision = new([LastReviewMeeting], For: [LastReviewCompleted, FullEarlyReviewCompleted]);
    private static readonly StandIn DecisionForMeeting = new([LastReviewCompleted, FullEarlyReviewCompleted], For: [LastReviewMeeting]);

    /// <summary>A7: the last day is the day before the anniversary, or the anniversary.</summary>
    private static readonly ReadingEffect LastDay = Instead(Readings.ReviewLastDay, "anniversary", Months(12));

    private static readonly DeadlineRule ReviewCompleteBy =
        new("4.1", "review_complete_by", Party.Authority, "finish the review by sending the decision")
        {
            From = Anchor, Pick = Pick.Latest, Limit = TwelveMonths, Readings = [LastDay],
            Strength = Strength.Statute, Source = "CFA 2014 s.44(1)",
        };

    private static readonly DeadlineRule MeetingLatest =
        new("4.1", "review_meeting_latest", Party.Setting, "hold the review meeting and leave four weeks for the decision")
        {
            From = Anchor, Pick = Pick.Latest, Limit = TwelveMonths.Plus(-28), Readings = [LastDay], MetBy = [MeetingHeld],
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
        .. LastReviewed(ReviewCompleteBy).SelectMany(Devon.MetByADecision),
        .. LastReviewed(MeetingLatest).SelectMany(rule => Convenor.Either(rule)),
        .. LastReviewed(MeetingLocal).SelectMany(rule => Convenor.Either(rule)),
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
            From = Anchor, StandIn = MeetingForDecision, Pick = Pick.Latest, Limit = Months(3), Nature = DateNature.Marker, YoungerThanYears = 5, MetBy = [ReviewConsidered, .. Decision],
            Strength = Strength.CodeShould, Source = "SEND Code 2015 para 9.178 (unverified)",
        },
        new("4.4", "under5_consider_by", Party.Authority, "think about an extra review of a child under 5")
        {
            From = Anchor, StandIn = MeetingForDecision, Pick = Pick.Latest, Limit = Months(6), Nature = DateNature.Marker, YoungerThanYears = 5, MetBy = [ReviewConsidered, .. Decision],
            Strength = Strength.CodeShould, Source = "SEND Code 2015 para 9.178 (unverified)",
        },
        new("4.3 row 4", "leaver_under18_review", Party.Authority, "review and change the plan so that education or training goes on")
        {
            From = [StoppedAttending], Pick = Pick.Latest, Limit = Days(0), Nature = DateNature.Marker, YoungerThanYears = 18,
            MetBy = ReviewOutcome,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 29(2): no date is set",
        },
        new("4.3 row 5", "leaver_18_or_over_review", Party.Authority, "review the plan before any end, with a return to education in mind")
        {
            From = [StoppedAttending], Pick = Pick.Latest, Limit = Days(0), Nature = DateNature.Marker, AtLeastYears = 18,
            MetBy = ReviewOutcome,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 30: no date is set",
        },
        new("4.3 row 7", "review_on_release", Party.Authority, "review the plan as soon as reasonably possible")
        {
            From = [ReleasedFromCustody], Pick = Pick.Latest, Limit = Days(0), Nature = DateNature.Marker, MetBy = ReviewOutcome,
            Strength = Strength.Statute, Source = "CFA 2014 s.48: no date is set; custody itself is under SI 2015/62",
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

    /// <summary>
    /// A rule that runs from the last review: from its decision or from its meeting, as the authority reads it (A8), and from a
    /// reassessment where it holds that this makes the plan anew (A9), whichever of the two it reads.
    /// </summary>
    private static DeadlineRule[] LastReviewed(DeadlineRule rule) =>
    [
        rule with { StandIn = MeetingForDecision, Readings = [.. rule.Readings, Only(Readings.ReviewAnchor, "decision")] },
        rule with
        {
            Spec = "4.1, A8", From = [PlanFirstMade, LastReviewMeeting], StandIn = DecisionForMeeting,
            Readings = [.. rule.Readings, Only(Readings.ReviewAnchor, "meeting")],
        },
        rule with
        {
            Spec = "4.1, A9", From = [PlanReplacedAfterReassessment], Combine = Combine.LaterLeads,
            Readings = [.. rule.Readings, Only(Readings.ReassessAnchor, "restart")],
        },
    ];
}

using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>Which act meets which limit, and what stays visible when the family's days were not waited for.</summary>
public class WhatAnActMeets
{
    private static readonly DateOnly Meeting = new(2026, 3, 2);
    private static readonly DateOnly Later = new(2027, 1, 1);

    [Fact]
    public void A_letter_that_says_only_we_will_amend_does_not_finish_a_review()
    {
        var deadlines = Review(Meeting, new(DecidedToAmend, Meeting.AddDays(20)));

        Assert.Equal(Standing.Overdue, Leading(deadlines, "decision_notified").StandingOn(Later));
        Assert.Equal(DeadlineState.Running, Leading(deadlines, "review_complete_by").State);
    }

    [Fact]
    public void The_amendment_notice_is_the_decision_with_or_without_a_letter_of_its_own()
    {
        var deadlines = Review(Meeting, new CaseEvent(AmendmentNoticeSent, Meeting.AddDays(28)));

        Assert.Equal(Standing.Met, Leading(deadlines, "decision_notified").StandingOn(Later));
        Assert.Equal(Meeting.AddDays(28), Leading(deadlines, "review_complete_by").MetOn);
    }

    [Fact]
    public void A_notice_without_a_review_finishes_none()
    {
        var deadlines = Run(ProcessKind.AnnualReview, new(LastReviewCompleted, new(2025, 6, 1)), new(AmendmentNoticeSent, Meeting));

        Assert.Equal(DeadlineState.Running, Leading(deadlines, "review_complete_by").State);
    }

    [Fact]
    public void Before_the_ruling_the_bare_letter_was_the_decision()
    {
        var meeting = new DateOnly(2021, 3, 1);

        Assert.Equal(Standing.Met, Leading(Review(meeting, new(DecidedToAmend, meeting.AddDays(20))), "decision_notified").StandingOn(Later));
    }

    [Fact]
    public void A_plan_finished_within_the_fifteen_days_is_a_breach_that_shows()
    {
        var deadlines = Assessment(new CaseEvent(FinalPlanSent, Meeting.AddDays(10)));

        Assert.Equal(Standing.Breached, Leading(deadlines, "earliest_finalise").StandingOn(Later));
        Assert.Equal(Standing.Breached, Leading(deadlines, "parent_window_last_day").StandingOn(Later));
    }

    [Fact]
    public void A_plan_finished_after_them_kept_to_it_and_the_familys_days_have_run()
    {
        var deadlines = Assessment(new CaseEvent(FinalPlanSent, Meeting.AddDays(15)));

        Assert.Equal(Standing.Kept, Leading(deadlines, "earliest_finalise").StandingOn(Later));
        Assert.Equal(Standing.Expired, Leading(deadlines, "parent_window_last_day").StandingOn(Later));
        Assert.False(Leading(deadlines, "parent_window_last_day").IsOpenOn(Later));
    }

    [Theory]
    [InlineData("not_allowed", true, true, Standing.Breached)]
    [InlineData("with_agreement", true, true, Standing.NotApplicable)]
    [InlineData("with_agreement", true, false, Standing.Breached)]
    [InlineData("with_agreement", false, true, Standing.Breached)]
    public void Agreement_shortens_the_days_only_with_a_full_reply_and_a_reading_of_the_authority(string reading, bool replied, bool agreed, Standing expected)
    {
        var clock = new StatutoryClock(RuleBook.England, AuthorityReadings.Defaults.With(Readings.EarlyFinalise, reading, new(2026, 1, 1)), WorkingCalendar.England);
        List<CaseEvent> facts = [new(RequestReceived, new(2025, 12, 1)), new(DraftServed, Meeting, "v1"), new(FinalPlanSent, Meeting.AddDays(10))];
        if (replied) { facts.Add(new(RepresentationsReceived, Meeting.AddDays(5), "v1")); }
        if (agreed) { facts.Add(new(FamilyAgreedToFinalise, Meeting.AddDays(6))); }

        Assert.Equal(expected, Leading(clock.Run(ProcessKind.Assessment, facts), "earliest_finalise").StandingOn(Later));
    }

    [Fact]
    public void A_draft_too_late_for_the_final_date_says_that_the_breach_cannot_be_avoided()
    {
        var final = Leading(Run(ProcessKind.Assessment, new(RequestReceived, new(2025, 1, 6)), new(DraftServed, new(2025, 5, 20))), "final_plan_sent");

        Assert.Equal((new DateOnly(2025, 5, 26), new DateOnly(2025, 6, 4)), (final.Due, final.BlockedUntil));
        Assert.Contains("4 June 2025", final.Conflict, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_in_good_time_has_no_conflict() => Assert.All(Assessment(), deadline => Assert.Null(deadline.Conflict));

    [Fact]
    public void Only_who_owes_an_act_is_told_a_day_to_act_by()
    {
        var deadlines = Assessment();

        Assert.Null(Leading(deadlines, "parent_window_last_day").ActBy);
        Assert.Null(Leading(deadlines, "earliest_finalise").ActBy);
        Assert.NotNull(Leading(deadlines, "final_plan_sent").ActBy);
    }

    [Fact]
    public void What_is_due_at_once_is_never_to_be_done_the_day_before()
    {
        var christmas = new DateOnly(2026, 12, 25);

        var order = Run(ProcessKind.TribunalOrder, new CaseEvent(OrderSent, christmas).With(EventDetail.Order, "continue"));

        Assert.Equal(christmas, Leading(order, "continue_to_maintain").ActBy);
    }

    [Fact]
    public void An_act_that_was_late_and_excused_is_not_shown_as_in_time()
    {
        var reason = new CaseEvent(ExemptionClaimed, new(2026, 1, 5))
            .With(EventDetail.Ground, "x3").With(EventDetail.Reason, "A death in the family").With(EventDetail.Evidence, "Letter of 6 January")
            .With(EventDetail.ApprovedBy, "Service manager").With(EventDetail.ReviewOn, "2026-02-01")
            .With(EventDetail.Milestones, "final_plan_sent").With(EventDetail.Until, "2026-02-01");

        var final = Leading(Assessment(reason, new(FinalPlanSent, new(2026, 6, 1))), "final_plan_sent");

        Assert.Equal(Standing.MetLateExcused, final.StandingOn(Later));
    }

    private static IReadOnlyList<Deadline> Review(DateOnly meeting, CaseEvent act) =>
        Run(ProcessKind.AnnualReview, new(LastReviewCompleted, meeting.AddDays(-300)), new(MeetingHeld, meeting), act);

    private static IReadOnlyList<Deadline> Assessment(params CaseEvent[] more) =>
        Run(ProcessKind.Assessment, [new(RequestReceived, new(2025, 12, 1)), new(DraftServed, Meeting, "v1"), .. more]);

    private static IReadOnlyList<Deadline> Run(ProcessKind process, params CaseEvent[] facts) => StatutoryClock.Default.Run(process, facts);

    private static Deadline Leading(IReadOnlyList<Deadline> deadlines, string key) => deadlines.Single(deadline => deadline.Key == key && deadline.Leads);
}

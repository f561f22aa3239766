using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>The family's fifteen days with a draft: from its service, by post too, and what may be asked within and after them.</summary>
public class DraftsAndTheirDays
{
    private static readonly DateOnly Later = new(2027, 1, 1);

    [Theory]
    [InlineData("portal", Standing.Met)]
    [InlineData("post", Standing.MetLate)]
    public void A_posted_draft_is_judged_by_the_day_the_post_brings_it(string how, Standing expected)
    {
        // Week 20 from 6 January ends on 26 May; the last day of service is 11 May. Friday 9 May by post is Tuesday 13 May.
        var latest = Assessment(new CaseEvent(DraftServed, new(2025, 5, 9)).With(EventDetail.SentBy, how)).Single(limit => limit.Key == "draft_plan_latest_service");

        Assert.Equal((new DateOnly(2025, 5, 11), expected), (latest.Due, latest.StandingOn(Later)));
        Assert.Equal(how == "post" ? new DateOnly(2025, 5, 13) : new DateOnly(2025, 5, 9), latest.MetOn);
    }

    [Fact]
    public void Of_a_draft_posted_and_one_handed_over_the_first_to_arrive_counts()
    {
        var latest = Assessment(
            new CaseEvent(DraftServed, new(2025, 5, 9), "v1").With(EventDetail.SentBy, "post"), new(DraftServed, new(2025, 5, 10), "v2")).Single(limit => limit.Key == "draft_plan_latest_service");

        Assert.Equal(new DateOnly(2025, 5, 10), latest.MetOn);
    }

    [Fact]
    public void The_reason_says_that_the_post_took_two_working_days()
    {
        var window = Assessment(new CaseEvent(DraftServed, new(2025, 5, 9)).With(EventDetail.SentBy, "post")).Single(limit => limit.Key == "parent_window_last_day");

        Assert.Equal(new DateOnly(2025, 5, 27), window.Due);
        Assert.Contains("It went by post, so it counts as given on 13 May 2025, 2 working days later.", window.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_whose_service_is_not_recorded_gives_the_family_its_days_all_the_same()
    {
        var deadlines = StatutoryClock.Default.Run(ProcessKind.AnnualReview, [new(AmendmentNoticeSent, new(2025, 2, 7), "n1"), new(FinalAmendedPlanSent, new(2025, 2, 21))]);

        Assert.Equal(Standing.Breached, deadlines.Single(limit => limit.Key == "parent_window_last_day").StandingOn(Later));
        Assert.Equal(Standing.Breached, deadlines.Single(limit => limit.Key == "earliest_finalise").StandingOn(Later));
    }

    [Fact]
    public void A_notice_served_later_than_it_was_sent_counts_from_its_service() => Assert.Equal(
        [new DateOnly(2025, 2, 24)],
        StatutoryClock.Default.Run(ProcessKind.AnnualReview, [new(AmendmentNoticeSent, new(2025, 2, 7), "n1"), new(AmendmentNoticeServed, new(2025, 2, 10), "n1")])
            .Where(limit => limit.Key == "parent_window_last_day").Select(limit => limit.Due));

    [Theory]
    [InlineData("2025-02-21", Standing.Breached)]
    [InlineData("2025-02-22", Standing.Kept)]
    public void A_changed_plan_may_be_finished_on_the_sixteenth_day_and_no_sooner(string finished, Standing expected) => Assert.Equal(
        expected,
        StatutoryClock.Default.Run(ProcessKind.AnnualReview, [new(AmendmentNoticeServed, new(2025, 2, 7), "n1"), new(FinalAmendedPlanSent, Day(finished))])
            .Single(limit => limit.Key == "earliest_finalise").StandingOn(Later));

    [Fact]
    public void Nobody_owes_a_meeting_that_nobody_asked_for() =>
        Assert.DoesNotContain(Assessment(new CaseEvent(DraftServed, new(2025, 4, 28))), limit => limit.Key == "draft_meeting_target");

    [Fact]
    public void A_meeting_asked_for_is_owed_within_the_days_of_the_draft_and_a_written_reply_does_not_replace_it()
    {
        var meeting = Meeting(new(DraftServed, new(2025, 4, 28), "v1"), new(FamilyAskedToMeet, new(2025, 5, 6), "v1"), new(RepresentationsReceived, new(2025, 5, 9), "v1"));

        Assert.Equal((new DateOnly(2025, 5, 6), new DateOnly(2025, 5, 12), DeadlineState.Running), (meeting.StartedOn, meeting.Due, meeting.State));
        Assert.Contains("The family asked to meet the council on 6 May 2025", meeting.Why, StringComparison.Ordinal);
        Assert.Contains("the rest of the family's 15 days with the draft", meeting.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_before_it_was_asked_for_does_not_answer() => Assert.Equal(
        DeadlineState.Running,
        Meeting(new(DraftServed, new(2025, 4, 28)), new(MetFamilyAboutDraft, new(2025, 5, 1)), new(FamilyAskedToMeet, new(2025, 5, 6))).State);

    [Fact]
    public void A_demand_after_the_days_does_not_hide_the_one_within_them()
    {
        var meeting = Meeting(new(DraftServed, new(2025, 4, 28)), new(FamilyAskedToMeet, new(2025, 5, 6)), new(FamilyAskedToMeet, new(2025, 5, 20)));

        Assert.Equal((new DateOnly(2025, 5, 6), new DateOnly(2025, 5, 12)), (meeting.StartedOn, meeting.Due));
    }

    [Fact]
    public void A_demand_about_the_second_draft_has_the_second_drafts_days() => Assert.Equal(
        new DateOnly(2025, 5, 26),
        Meeting(new(DraftServed, new(2025, 4, 28), "v1"), new(FamilyAskedToMeet, new(2025, 5, 6), "v1"), new(DraftServed, new(2025, 5, 12), "v2"), new(FamilyAskedToMeet, new(2025, 5, 20), "v2")).Due);

    [Theory] // the first draft's days end on 15 July, the second's on 3 August; the plan is due on 18 August
    [InlineData("2025-07-15", false)]
    [InlineData("2025-07-16", true)]
    [InlineData("2025-07-18", true)]
    [InlineData("2025-07-25", false)]
    [InlineData("2025-08-03", false)]
    [InlineData("2025-08-04", true)]
    [InlineData("2025-08-19", false)]
    public void After_an_order_asking_late_to_say_more_is_judged_by_the_draft_the_family_then_had(string asked, bool excuses)
    {
        CaseEvent[] facts =
        [
            new CaseEvent(OrderSent, new(2025, 6, 2)).With(EventDetail.Order, "make_plan"),
            new(DraftServed, new(2025, 7, 1), "v1"), new(DraftServed, new(2025, 7, 20), "v2"),
            new CaseEvent(ExemptionClaimed, Day(asked)).With(EventDetail.Ground, "x6").With(EventDetail.Reason, "The family asked to meet again").With(EventDetail.Milestones, "final_plan_sent"),
        ];

        var final = StatutoryClock.Default.Run(ProcessKind.TribunalOrder, facts).Single(limit => limit.Key == "final_plan_sent");

        Assert.Equal((new DateOnly(2025, 8, 18), excuses), (final.Due, final.Exemption is not null));
    }

    private static Deadline Meeting(params CaseEvent[] facts) => Assessment(facts).Single(limit => limit.Key == "draft_meeting_target");

    private static IReadOnlyList<Deadline> Assessment(params CaseEvent[] facts) =>
        StatutoryClock.Default.Run(ProcessKind.Assessment, [new(RequestReceived, new(2025, 1, 6)), .. facts]);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}

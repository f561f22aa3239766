using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

public class WhoHeldTheBall
{
    private static readonly CaseEvent[] Late =
    [
        new(RequestReceived, new(2025, 1, 6)),
        new(DecidedToAssess, new(2025, 2, 20)),
        new(AdviceRequestReceived, new(2025, 2, 20), "ep"),
        new(AdviceRequestReceived, new(2025, 2, 20), "school"),
        new(AdviceGiven, new(2025, 4, 3), "school"),
        new(AdviceGiven, new(2025, 6, 6), "ep"),
        new(DraftServed, new(2025, 6, 10), "v1"),
        new(RepresentationsReceived, new(2025, 6, 20), "v1"),
        new(FinalPlanSent, new(2025, 7, 1)),
    ];

    private static readonly LateParty Council = new(Party.Authority, null);
    private static readonly LateParty Psychologist = new(Party.AdviceGiver, "ep");

    [Fact]
    public void Each_day_of_an_assessment_has_a_holder_and_they_add_up()
    {
        var ball = BallTimeline.Of(ProcessKind.Assessment, Late, [.. Run(Late)], new(2025, 12, 1))!;

        Assert.Equal(
            [
                new(new(2025, 1, 6), new(2025, 2, 20), Party.Authority),
                new(new(2025, 2, 20), new(2025, 6, 6), Party.AdviceGiver),
                new(new(2025, 6, 6), new(2025, 6, 10), Party.Authority),
                new(new(2025, 6, 10), new(2025, 6, 20), Party.Family),
                new(new(2025, 6, 20), new(2025, 7, 1), Party.Authority),
            ],
            ball.Spans);
        Assert.Equal((176, 45 + 4 + 11, 106), (ball.Days, ball.DaysHeldBy(Party.Authority), ball.DaysHeldBy(Party.AdviceGiver)));
        Assert.Equal(Party.Family, ball.HolderOn(new(2025, 6, 15)));
    }

    [Fact]
    public void The_ledger_counts_both_parties_when_they_were_late_at_once()
    {
        var ledger = DelayLedger.Of(Run(Late), new(2025, 12, 1));

        Assert.Equal(
            ["decide_whether_to_assess 3 Authority", "advice_due 64 AdviceGiver", "final_plan_sent 36 Authority"],
            ledger.Late.Select(late => $"{late.Deadline.Key} {late.Days} {late.Holder.Party}"));
        Assert.Equal([new(Council, 39, 0), new(Psychologist, 64, 0)], ledger.Parties);
        Assert.Equal((92, 11), (ledger.DaysLate, ledger.DaysOverlapping));
        Assert.Equal([Council, Psychologist], ledger.Spans.Single(span => span.From == new DateOnly(2025, 5, 27) && span.Until == new DateOnly(2025, 6, 7)).Parties);
    }

    [Fact]
    public void A_limit_that_another_outcome_displaced_was_never_late_and_a_cancelled_request_was_until_then()
    {
        CaseEvent[] facts = [.. Late[..4], new(AdviceRequestCancelled, new(2025, 4, 13), "ep"), new(DecidedToIssuePlan, new(2025, 6, 1)), new(FinalPlanSent, new(2025, 6, 1))];

        var late = DelayLedger.Of(Run(facts), new(2025, 12, 1)).Late;

        Assert.DoesNotContain(late, one => one.Deadline.Key == "no_plan_decision_notified");
        Assert.Equal(10, late.Single(one => one.Deadline.Subject == "ep").Days);
    }

    [Fact]
    public void Days_that_the_law_excuses_are_counted_apart()
    {
        var claim = new CaseEvent(ExemptionClaimed, new(2025, 5, 1))
            .With(EventDetail.Ground, "x3").With(EventDetail.Reason, "The family lost its home and could not take part")
            .With(EventDetail.Evidence, "Letter of 30 April").With(EventDetail.ApprovedBy, "A manager").With(EventDetail.ReviewOn, "2025-05-14")
            .With(EventDetail.Until, "2025-05-21").With(EventDetail.Milestones, "final_plan_sent");

        var ledger = DelayLedger.Of(Run([.. Late, claim]), new(2025, 12, 1));

        Assert.Equal([new(Council, 3, 36), new(Psychologist, 64, 0)], ledger.Parties);
        Assert.Equal(new DateOnly(2025, 6, 15), Run([.. Late, claim]).Single(deadline => deadline.Key == "final_plan_sent").GuideDate);
        Assert.Equal(0, ledger.DaysOverlapping);
    }

    [Fact]
    public void A_missed_local_target_is_not_in_the_ledger() => Assert.DoesNotContain(
        DelayLedger.Of(Run([new(RequestReceived, new(2025, 1, 6))]), new(2025, 6, 1)).Late,
        late => late.Deadline.IsLocal);

    [Fact]
    public void A_school_holds_a_review_until_the_meeting_and_its_report_and_the_council_after_that()
    {
        CaseEvent[] facts =
        [
            new(LastReviewCompleted, new(2025, 1, 10)), new(InvitationsSent, new(2025, 10, 20)), new(PapersCirculated, new(2025, 10, 27)),
            new(MeetingHeld, new(2025, 11, 10)),
            new(ReviewReportSent, new(2025, 11, 28)), new(DecidedToMaintain, new(2025, 12, 5)),
        ];
        var deadlines = StatutoryClock.Default.Run(ProcessKind.AnnualReview, facts);

        var ball = BallTimeline.Of(ProcessKind.AnnualReview, facts, [.. deadlines], new(2026, 6, 1))!;

        Assert.Equal(
            [
                new(new(2025, 1, 10), new(2025, 10, 20), Party.None),
                new(new(2025, 10, 20), new(2025, 11, 28), Party.Setting),
                new(new(2025, 11, 28), new(2025, 12, 5), Party.Authority),
            ],
            ball.Spans);
        Assert.Equal(7, ball.DaysHeldBy(Party.Authority));
        Assert.Equal(4, DelayLedger.Of(deadlines, new(2026, 6, 1)).Parties.Single(party => party.Party.Party == Party.Setting).DaysLate);
    }

    [Fact]
    public void Two_late_advice_givers_are_two_parties_and_their_days_overlap()
    {
        CaseEvent[] facts =
        [
            new(RequestReceived, new(2025, 1, 6)), new(DecidedToAssess, new(2025, 2, 10)),
            new CaseEvent(AdviceRequestReceived, new(2025, 2, 10), "ep"), new CaseEvent(AdviceRequestReceived, new(2025, 2, 10), "salt").With(EventDetail.Body, "nhs_body"),
            new(AdviceGiven, new(2025, 3, 31), "ep"), new(AdviceGiven, new(2025, 4, 4), "salt"),
        ];

        var ledger = DelayLedger.Of(Run(facts), new(2025, 4, 7));

        Assert.Equal([new(Psychologist, 7, 0), new(new(Party.AdviceGiver, "salt"), 11, 0)], ledger.Parties);
        Assert.Equal((11, 7), (ledger.DaysLate, ledger.DaysOverlapping));
    }

    [Fact]
    public void Missing_what_the_Code_says_should_be_done_is_not_called_a_breach_of_law()
    {
        CaseEvent school = new CaseEvent(AdviceRequestReceived, new(2025, 2, 10), "school").With(EventDetail.Body, "school");
        CaseEvent therapist = new CaseEvent(AdviceRequestReceived, new(2025, 2, 10), "salt").With(EventDetail.Body, "nhs_body");

        var late = DelayLedger.Of(Run([school, therapist]), new(2025, 4, 7)).Late;

        Assert.Equal([("salt", true), ("school", false)], late.Select(entry => (entry.Deadline.Subject!, entry.BreaksLaw)));
    }

    [Fact]
    public void A_day_excused_for_one_act_and_late_for_another_is_a_late_day()
    {
        var claim = new CaseEvent(ExemptionClaimed, new(2025, 2, 1))
            .With(EventDetail.Ground, "x3").With(EventDetail.Reason, "The family lost its home").With(EventDetail.Milestones, "decide_whether_to_assess")
            .With(EventDetail.Evidence, "A letter").With(EventDetail.ApprovedBy, "A manager").With(EventDetail.ReviewOn, "2025-03-01");
        CaseEvent[] facts = [new(RequestReceived, new(2025, 1, 6)), claim, new(DecidedToAssess, new(2025, 6, 2))];

        // The decision was due on 17 February and came on 2 June: 105 days excused. A refusal of a plan was due on 28 April, so all
        // days from 29 April to 9 June are late (42), and 35 of them would have been excused.
        Assert.Equal([new(Council, 42, 70)], DelayLedger.Of(Run(facts), new(2025, 6, 9)).Parties);
    }

    [Fact]
    public void A_review_begins_with_the_last_one_and_not_with_a_plan_made_years_before()
    {
        CaseEvent[] facts = [new(PlanFirstMade, new(2020, 3, 2)), new(LastReviewCompleted, new(2025, 1, 10))];
        var deadlines = StatutoryClock.Default.Run(ProcessKind.AnnualReview, facts);

        var ball = BallTimeline.Of(ProcessKind.AnnualReview, facts, [.. deadlines], new(2025, 11, 10))!;

        // Last day 9 January 2026, meeting by 12 December, six weeks before that is 31 October.
        Assert.Equal([new(new(2025, 1, 10), new(2025, 10, 31), Party.None), new(new(2025, 10, 31), new(2025, 11, 10), Party.Setting)], ball.Spans);
    }

    [Fact]
    public void A_council_that_asks_contributors_earlier_has_a_review_to_prepare_earlier()
    {
        CaseEvent[] facts = [new(LastReviewCompleted, new(2025, 1, 10))];
        var deadlines = StatutoryClock.Default.Run(ProcessKind.AnnualReview, facts);

        var ball = BallTimeline.Of(ProcessKind.AnnualReview, facts, [.. deadlines], new(2025, 11, 10), AuthorityReadings.Defaults.With(Readings.ContributorWeeks, "8"))!;

        // The meeting is due by 12 December; eight weeks before that is 17 October.
        Assert.Equal(new DateOnly(2025, 10, 17), ball.Spans[0].Until);
    }

    [Theory]
    [InlineData("no", "2025-12-01")]
    [InlineData("yes", "2025-03-03")]
    public void A_withdrawal_ends_it_only_if_the_family_agreed(string agreed, string until)
    {
        CaseEvent[] facts = [.. Late[..2], new CaseEvent(RequestWithdrawn, new(2025, 3, 3)).With(EventDetail.FamilyAgreed, agreed)];

        Assert.Equal(DateOnly.Parse(until, null), BallTimeline.Of(ProcessKind.Assessment, facts, [.. Run(facts)], new(2025, 12, 1))!.Until);
    }

    private static IReadOnlyList<Deadline> Run(CaseEvent[] facts) => StatutoryClock.Default.Run(ProcessKind.Assessment, facts);
}

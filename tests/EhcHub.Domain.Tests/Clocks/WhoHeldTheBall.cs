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
            ledger.Late.Select(late => $"{late.Deadline.Key} {late.Days} {late.Holder}"));
        Assert.Equal([new(Party.Authority, 39, 0), new(Party.AdviceGiver, 64, 0)], ledger.Parties);
        Assert.Equal((92, 11), (ledger.DaysLate, ledger.DaysOverlapping));
        Assert.Contains(new PartySpan(new(2025, 5, 27), new(2025, 6, 7), Party.Authority | Party.AdviceGiver), ledger.Spans);
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

        Assert.Equal([new(Party.Authority, 3, 36), new(Party.AdviceGiver, 64, 0)], ledger.Parties);
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

        Assert.Equal([Party.Setting, Party.Authority], ball.Spans.Select(span => span.Parties));
        Assert.Equal(7, ball.DaysHeldBy(Party.Authority));
        Assert.Equal(4, DelayLedger.Of(deadlines, new(2026, 6, 1)).Parties.Single(party => party.Party == Party.Setting).DaysLate);
    }

    private static IReadOnlyList<Deadline> Run(CaseEvent[] facts) => StatutoryClock.Default.Run(ProcessKind.Assessment, facts);
}

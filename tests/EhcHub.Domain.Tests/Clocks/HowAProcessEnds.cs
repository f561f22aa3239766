using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>The last day of a process, and what stops its open dates (0.4 of the specification).</summary>
public class HowAProcessEnds
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [InlineData("continue", null, "2026-03-03")]
    [InlineData("continue_and_amend", null, "2026-06-01")]
    [InlineData("continue_and_amend", "2026-03-20", "2026-03-20")]
    public void A_plan_that_goes_on_and_is_to_be_changed_is_not_done_before_it_is_changed(string order, string? changed, string until)
    {
        List<CaseEvent> facts = [Ordered(OrderSent, order), new(ContinuedToMaintain, Monday.AddDays(1))];
        if (changed is not null) { facts.Add(new(FinalAmendedPlanSent, Day(changed))); }

        Assert.Equal(Day(until), Until(ProcessKind.TribunalOrder, [.. facts]));
    }

    [Fact]
    public void A_recommendation_outlasts_the_changed_plan()
    {
        CaseEvent[] facts = [Ordered(OrderSent, "contents,recommendation"), new(FinalAmendedPlanSent, new(2026, 3, 20))];

        Assert.Equal(Today, Until(ProcessKind.TribunalOrder, facts));
        Assert.Equal(new DateOnly(2026, 4, 2), Until(ProcessKind.TribunalOrder, [.. facts, new(RecommendationAnswered, new(2026, 4, 2))]));
    }

    [Fact]
    public void Advice_that_never_came_does_not_keep_an_order_open()
    {
        CaseEvent[] facts = [Ordered(OrderSent, "assess"), new(NotifiedWillAssess, new(2026, 3, 10)), new(AdviceRequestReceived, new(2026, 3, 10), "ep"), new(FinalPlanSent, new(2026, 5, 20))];

        Assert.Equal(new DateOnly(2026, 5, 20), Until(ProcessKind.TribunalOrder, facts));
    }

    [Fact]
    public void A_right_of_appeal_that_nobody_used_ends_it_the_day_after_its_last_day()
    {
        // 2 May is a Saturday and 4 May a bank holiday, so the last day is 5 May.
        Assert.Equal(new DateOnly(2026, 5, 6), Until(ProcessKind.Appeal, [new(DecisionNoticeSent, Monday)]));
        Assert.Equal(Today, Until(ProcessKind.Appeal, [new(DecisionNoticeSent, Monday), new(AppealLodged, new(2026, 4, 20))]));
    }

    [Fact]
    public void Mediation_that_is_still_to_be_arranged_keeps_it_open() =>
        Assert.Equal(Today, Until(ProcessKind.Appeal, [new(DecisionNoticeSent, Monday), new(ParentInformedLa, new(2026, 4, 20)), new(IcbToldOfMediation, new(2026, 4, 21))]));

    [Theory]
    [InlineData(ProcessKind.TribunalOrder, OrderSent)]
    [InlineData(ProcessKind.UnopposedAppeal, LaToldTribunal)]
    [InlineData(ProcessKind.MediationAgreement, MediationAgreementDated)]
    public void A_plan_that_ended_stops_what_was_to_be_done_to_it(ProcessKind process, CaseEventKind start)
    {
        CaseEvent[] facts = [Ordered(start, "contents"), new(PlanCeased, new(2026, 3, 16))];

        Assert.Equal(DeadlineState.Stopped, StatutoryClock.Default.Run(process, facts).Single(limit => limit.Key == "amended_plan_contents").State);
        Assert.Equal(new DateOnly(2026, 3, 16), Until(process, facts));
    }

    [Fact]
    public void A_plan_that_the_Tribunal_let_end_meets_the_order() => Assert.Equal(
        DeadlineState.Met,
        StatutoryClock.Default.Run(ProcessKind.TribunalOrder, [Ordered(OrderSent, "cease_upheld"), new(PlanCeased, Monday)]).Single().State);

    [Fact]
    public void A_review_after_a_reassessment_begins_with_it()
    {
        var clock = new StatutoryClock(RuleBook.England, AuthorityReadings.Defaults.With(Readings.ReassessAnchor, "restart"), WorkingCalendar.England);
        CaseEvent[] facts = [new(PlanReplacedAfterReassessment, Monday)];

        Assert.Equal(Monday, BallTimeline.Of(ProcessKind.AnnualReview, facts, [.. clock.Run(ProcessKind.AnnualReview, facts)], Today)!.From);
        Assert.Equal(Monday, BallTimeline.Of(ProcessKind.AnnualReview, facts, [.. StatutoryClock.Default.Run(ProcessKind.AnnualReview, facts)], Today)!.From);
    }

    [Fact]
    public void A_plan_that_follows_an_order_is_not_finished_within_the_familys_days()
    {
        var final = StatutoryClock.Default.Run(ProcessKind.TribunalOrder, [new CaseEvent(OrderSent, new(2025, 6, 2)).With(EventDetail.Order, "make_plan"), new(DraftServed, new(2025, 8, 11))])
            .Single(limit => limit.Key == "final_plan_sent");

        Assert.Equal((new DateOnly(2025, 8, 18), new DateOnly(2025, 8, 26)), (final.Due, final.BlockedUntil));
    }

    private static CaseEvent Ordered(CaseEventKind kind, string what) => new CaseEvent(kind, Monday).With(EventDetail.Order, what);

    private static DateOnly Until(ProcessKind process, CaseEvent[] facts) =>
        BallTimeline.Of(process, facts, [.. StatutoryClock.Default.Run(process, facts)], Today)!.Until;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}

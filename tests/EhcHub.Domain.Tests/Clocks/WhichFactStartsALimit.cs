using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>What a fact leaves unsaid is taken from the one beside it, and each kind of order has a start of its own.</summary>
public class WhichFactStartsALimit
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    [Fact]
    public void An_order_made_without_a_word_of_its_kind_is_of_the_kind_that_was_sent()
    {
        var deadlines = Run(ProcessKind.TribunalOrder, [new(OrderMade, Monday), Order("placement", Monday.AddDays(3))]);

        Assert.Equal(["amended_plan_placement_only"], deadlines.Select(deadline => deadline.Key));
        Assert.Equal(Monday.AddDays(14), deadlines[0].Due);
    }

    [Fact]
    public void Two_orders_in_one_process_each_start_their_own_limits()
    {
        var deadlines = Run(ProcessKind.TribunalOrder, [Order("assess", Monday), Order("make_plan", Monday.AddDays(100))]);

        Assert.Equal(Monday.AddDays(14), Leading(deadlines, "notify_will_assess").Due);
        Assert.Equal(Monday.AddDays(135), Leading(deadlines, "draft_plan_issued").Due);
    }

    [Fact]
    public void A_body_named_when_the_request_was_sent_is_the_body_that_received_it()
    {
        var sent = new CaseEvent(AdviceRequestSent, Monday, "head").With(EventDetail.Body, "school");

        var deadlines = Run(ProcessKind.Assessment, [sent, new(AdviceRequestReceived, Monday.AddDays(1), "head")]);

        Assert.Equal(Strength.CodeShould, Leading(deadlines, "advice_due").Rule.Strength);
    }

    [Fact]
    public void A_day_agreed_at_mediation_is_for_what_the_agreement_was_about()
    {
        var agreement = new CaseEvent(MediationAgreementDated, Monday).With(EventDetail.Order, "contents");

        var deadlines = Run(ProcessKind.MediationAgreement, [agreement, new(AgreedDate, Monday.AddDays(60))]);

        Assert.Equal(["amended_plan_contents"], deadlines.Select(deadline => deadline.Key));
    }

    [Fact]
    public void What_was_agreed_may_be_done_before_the_day_agreed_on()
    {
        var agreement = new CaseEvent(MediationAgreementDated, Monday).With(EventDetail.Order, "contents");

        var deadlines = Run(ProcessKind.MediationAgreement, [agreement, new(AgreedDate, Monday.AddDays(60)), new(FinalAmendedPlanSent, Monday.AddDays(30))]);

        Assert.Equal(Standing.Met, Leading(deadlines, "amended_plan_contents").StandingOn(Monday.AddDays(90)));
    }

    [Fact]
    public void A_plan_passed_on_the_day_before_the_move_meets_every_limit_on_it()
    {
        var deadlines = Run(ProcessKind.LaTransfer,
            [new(OldLaBecameAware, Monday), new(MoveDate, Monday.AddDays(60)), new(PlanTransferred, Monday.AddDays(59))]);

        Assert.All(deadlines.Where(deadline => deadline.Key == "plan_transferred_to_new_la"), limit => Assert.Equal(Monday.AddDays(59), limit.MetOn));
    }

    [Fact]
    public void An_appeal_made_before_a_later_certificate_stays_made()
    {
        var deadlines = Run(ProcessKind.Appeal,
            [new(DecisionNoticeSent, Monday), new(AppealLodged, Monday.AddDays(50)), new(CertificateDate, Monday.AddDays(55))]);

        Assert.All(deadlines.Where(deadline => deadline.Key == "appeal_deadline"), limit => Assert.Equal(DeadlineState.Met, limit.State));
    }

    private static CaseEvent Order(string kind, DateOnly on) => new CaseEvent(OrderSent, on).With(EventDetail.Order, kind);

    private static IReadOnlyList<Deadline> Run(ProcessKind process, CaseEvent[] facts) => StatutoryClock.Default.Run(process, facts);

    private static Deadline Leading(IReadOnlyList<Deadline> deadlines, string key) => deadlines.Single(deadline => deadline.Key == key && deadline.Leads);
}

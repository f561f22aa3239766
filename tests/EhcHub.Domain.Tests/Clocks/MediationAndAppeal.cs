using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>Section 5.7 of the specification, and when the plan in dispute may end.</summary>
public class MediationAndAppeal
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly DateOnly Later = new(2027, 1, 1);

    [Theory]
    [InlineData("health", Party.Health)]
    [InlineData("education", Party.Authority)]
    [InlineData("health,social_care", Party.Authority)]
    [InlineData(null, Party.Authority)]
    public void Health_arranges_a_mediation_about_health_alone_and_the_council_every_other(string? matters, Party holder)
    {
        var asked = new CaseEvent(ParentInformedLa, Monday);

        var arranged = Run(matters is null ? asked : asked.With(EventDetail.Matters, matters)).Single(limit => limit.Key == "mediation_arranged");

        Assert.Equal((holder, new DateOnly(2026, 4, 1)), (arranged.Holder, arranged.Due));
    }

    [Theory] // due on 1 April
    [InlineData(AdviserToldNotArranged, "2026-04-06", 5)]
    [InlineData(AdviserToldNotArranged, "2026-03-30", 0)]
    [InlineData(ParentInformedAdviser, "2026-03-20", 0)]
    [InlineData(MediationConcluded, "2026-04-03", 2)]
    public void Arranging_mediation_bound_the_council_until_there_was_nothing_to_arrange(CaseEventKind what, string on, int late)
    {
        var arranged = Run(new(ParentInformedLa, Monday), new(what, Day(on))).Single(limit => limit.Key == "mediation_arranged");

        Assert.Equal((DeadlineState.NotApplicable, late), (arranged.State, arranged.DaysLateOn(Later)));
    }

    [Theory] // thirty working days of the Tribunal from 2 March, Easter left out, end on 15 April
    [InlineData(LaToldTribunal, "2026-03-20", 0)]
    [InlineData(LaToldTribunal, "2026-04-20", 5)]
    [InlineData(AppealDetermined, "2026-04-10", 0)]
    public void An_appeal_that_is_not_opposed_or_is_over_needs_no_answer(CaseEventKind what, string on, int late)
    {
        var answer = Run(new(TribunalSentAppeal, Monday), new(what, Day(on))).Single(limit => limit.Key == "la_response_to_tribunal");

        Assert.Equal((new DateOnly(2026, 4, 15), DeadlineState.NotApplicable, late), (answer.Due, answer.State, answer.DaysLateOn(Later)));
    }

    [Fact]
    public void What_was_agreed_on_another_matter_may_be_done_before_the_day_agreed_on()
    {
        var agreed = new CaseEvent(MediationAgreementDated, Monday).With(EventDetail.Order, "other");

        var done = Run(agreed, new(AgreedDate, Monday.AddDays(60)), new(MediationAgreementDone, Monday.AddDays(30))).Single(limit => limit.Key == "mediation_agreement_done");

        Assert.Equal((Monday.AddDays(60), Standing.Met), (done.Due, done.StandingOn(Later)));
    }

    [Fact]
    public void An_appeal_made_twice_was_made_the_first_time() => Assert.All(
        Run(new(DecisionNoticeSent, Monday), new(AppealLodged, Monday.AddDays(50)), new(CertificateDate, Monday.AddDays(55)), new(AppealLodged, Monday.AddDays(70)))
            .Where(limit => limit.Key == "appeal_deadline"),
        limit => Assert.Equal(Monday.AddDays(50), limit.MetOn));

    [Fact]
    public void While_an_appeal_is_live_there_is_no_day_on_which_the_plan_may_end()
    {
        CaseEvent notice = new(CeaseNoticeSent, Monday), lodged = new(AppealLodged, new(2026, 4, 20));

        // 2 May is a Saturday and 4 May a bank holiday, so an appeal is in time until 5 May.
        Assert.Equal(new DateOnly(2026, 5, 6), Assert.Single(Cease(notice)).Due);
        Assert.Empty(Cease(notice, lodged));
        Assert.Equal(new DateOnly(2026, 9, 10), Assert.Single(Cease(notice, lodged, new(AppealDetermined, new(2026, 9, 10)))).Due);
    }

    [Theory]
    [InlineData("2026-05-05", Standing.Breached)]
    [InlineData("2026-05-06", Standing.Kept)]
    public void A_plan_ended_before_that_day_is_a_breach_that_shows(string ended, Standing expected) =>
        Assert.Equal(expected, Assert.Single(Cease(new(CeaseNoticeSent, Monday), new(PlanCeased, Day(ended)))).StandingOn(Later));

    [Fact]
    public void A_certificate_moves_the_day_on_which_the_plan_may_end()
    {
        // One month from 20 April is 20 May.
        Assert.Equal(new DateOnly(2026, 5, 21), Cease(new(CeaseNoticeSent, Monday), new(CertificateDate, new(2026, 4, 20))).Single(limit => limit.Leads).Due);
    }

    private static IReadOnlyList<Deadline> Run(params CaseEvent[] facts) => StatutoryClock.Default.Run(ProcessKind.Appeal, facts);

    private static Deadline[] Cease(params CaseEvent[] facts) =>
        [.. StatutoryClock.Default.Run(ProcessKind.Cease, facts).Where(limit => limit.Key == "earliest_cease")];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}

using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>What must go out with each outcome: rows 2.4, 2.7, 2.16, 4.8, 4.9, 4.12, 4.13, 5.4, 5.5 and 7.1 (5) of the specification.</summary>
public class NoticesSayWhatTheyMust
{
    [Theory]
    [InlineData(DecidedNotToAssess)]
    [InlineData(DecidedNotToIssuePlan)]
    [InlineData(DecidedToMaintain)]
    [InlineData(DecidedToCease)]
    [InlineData(CeaseNoticeSent)]
    [InlineData(DecidedNotToAmend)]
    [InlineData(DecidedNotToReassess)]
    [InlineData(DecidedUnchangedAfterReassessment)]
    public void A_decision_that_can_be_appealed_says_why_and_how_to_challenge_it(CaseEventKind outcome) => Assert.Equal(
        NoticeContents.Reasons | NoticeContents.AppealRight | NoticeContents.TimeLimits | NoticeContents.Mediation | NoticeContents.DisagreementResolution | NoticeContents.AdviceService,
        Notices.Of(outcome));

    [Theory]
    [InlineData(FinalPlanSent)]
    [InlineData(FinalAmendedPlanSent)]
    public void A_final_plan_says_how_to_challenge_it(CaseEventKind plan) => Assert.Equal(
        NoticeContents.AppealRight | NoticeContents.TimeLimits | NoticeContents.Mediation | NoticeContents.AdviceService, Notices.Of(plan));

    [Theory]
    [InlineData(DecidedToAssess)]
    [InlineData(DecidedToReassess)]
    [InlineData(DecidedToIssuePlan)]
    [InlineData(DecidedToAmend)]
    public void A_yes_promises_no_appeal(CaseEventKind outcome) => Assert.Equal(NoticeContents.None, Notices.Of(outcome));

    [Fact]
    public void An_amendment_notice_holds_the_changes_themselves() => Assert.Equal(NoticeContents.ProposedAmendments, Notices.Of(AmendmentNoticeSent));

    [Theory]
    [InlineData(ProcessKind.Assessment, "decide_whether_to_assess")]
    [InlineData(ProcessKind.Assessment, "no_plan_decision_notified")]
    [InlineData(ProcessKind.Reassessment, "decision_notified")]
    [InlineData(ProcessKind.Reassessment, "no_change_decision_target")]
    [InlineData(ProcessKind.AnnualReview, "decision_notified")]
    [InlineData(ProcessKind.AnnualReview, "no_amendment_decision_notified")]
    [InlineData(ProcessKind.Cease, "cease_notice_from")]
    [InlineData(ProcessKind.TribunalOrder, "no_plan_after_assessment")]
    public void A_rule_that_such_a_decision_meets_knows_what_it_must_hold(ProcessKind clock, string key) =>
        Assert.All(RuleBook.England.Of(clock).Where(rule => rule.Key == key && rule.InForceTo == DateOnly.MaxValue), rule => Assert.True(rule.Notice.HasFlag(NoticeContents.AppealableDecision)));
}

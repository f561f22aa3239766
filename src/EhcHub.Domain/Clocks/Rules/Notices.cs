using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// What must go out with each outcome (rows 2.4, 2.7, 2.16, 4.8, 4.9, 4.12, 4.13, 5.4 and 5.5 of the specification): the same act can be
/// a yes that promises nothing or a no that can be appealed. Every decision that can be appealed carries the whole list of 7.1 (5), also
/// where its own row names only a part of it; a plan carries no reasons.
/// </summary>
public static class Notices
{
    private const NoticeContents WithAPlan =
        NoticeContents.AppealRight | NoticeContents.TimeLimits | NoticeContents.Mediation | NoticeContents.AdviceService;

    /// <summary>What must go out with an act of that kind; nothing if nothing is prescribed for it.</summary>
    public static NoticeContents Of(CaseEventKind act) => act switch
    {
        DecidedNotToAssess or DecidedNotToIssuePlan or DecidedNotToReassess or DecidedUnchangedAfterReassessment => NoticeContents.AppealableDecision,
        DecidedToMaintain or DecidedToCease or CeaseNoticeSent or DecidedNotToAmend => NoticeContents.AppealableDecision,
        AmendmentNoticeSent => NoticeContents.ProposedAmendments,
        FinalPlanSent or FinalAmendedPlanSent => WithAPlan,
        _ => NoticeContents.None,
    };
}

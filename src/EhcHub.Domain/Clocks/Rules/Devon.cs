using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// R (L, M and P) v Devon CC [2022] EWHC 493 (Admin): telling parents "we will amend" without saying how does not satisfy reg
/// 20(10). Handed down in 2022, in March as far as is known (the month is unverified), it applies to what starts from then: a ruling is a new row from its date and past cases
/// keep their dates.
/// </summary>
internal static class Devon
{
    public static readonly DateOnly Ruled = new(2022, 3, 1);

    /// <summary>A notice finishes a review only if there was one: a plan can be changed without a review too (4.14).</summary>
    private static readonly ActsAfter OnlyInAReview = new([AmendmentNoticeSent, DecidedNotToAmend], [MeetingHeld, DecidedToAmend]);

    /// <summary>A rule that a review's decision meets: before the ruling a bare letter too, from then on the notice itself.</summary>
    public static DeadlineRule[] MetByADecision(DeadlineRule rule) =>
    [
        rule with { MetBy = [DecidedToMaintain, DecidedToAmend, DecidedToCease], InForceTo = Ruled.AddDays(-1) },
        rule with { MetBy = [DecidedToMaintain, DecidedToCease, AmendmentNoticeSent, DecidedNotToAmend], ActsAfter = OnlyInAReview, InForceFrom = Ruled },
    ];
}

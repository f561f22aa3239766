using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Clocks;

/// <summary>Rules that bind whoever holds a review.</summary>
internal static class Convenor
{
    /// <summary>The rule for the setting, and the same rule for the council where it holds the review.</summary>
    public static DeadlineRule[] Either(DeadlineRule rule, string? sourceForCouncil = null) =>
    [
        rule with { Without = [AuthorityConvenes] },
        rule with
        {
            Holder = Party.Authority,
            OnlyWith = [AuthorityConvenes],
            Ball = Ball.StaysWithOwner,
            Source = sourceForCouncil ?? rule.Source,
        },
    ];
}

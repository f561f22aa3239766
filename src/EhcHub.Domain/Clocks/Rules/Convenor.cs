using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Section 4.3 of the specification: who holds a review. The head or principal where the council may require it, otherwise
/// the council itself, which then records <see cref="AuthorityConvenes"/>. The date is the same; who holds the ball is not.
/// </summary>
public static class Convenor
{
    private static readonly HashSet<string> CanBeRequired = new(StringComparer.Ordinal)
    {
        "school", "maintained_school", "maintained_nursery", "academy", "ap_academy", "pru", "non_maintained_special", "section_41",
    };

    /// <summary>
    /// Whether the council may require a setting of that kind to hold the review (list of reg 20(12)). False for a college,
    /// another post-16 institution, an independent school off the section 41 list, an early years provider, or none.
    /// </summary>
    public static bool CouncilMayRequire(string settingKind) => CanBeRequired.Contains(settingKind);

    /// <summary>The rule for the setting, and the same rule for the council where it holds the review.</summary>
    internal static DeadlineRule[] Either(DeadlineRule rule, string? sourceForCouncil = null) =>
    [
        rule with { Without = [AuthorityConvenes] },
        rule with
        {
            Holder = Party.Authority, OnlyWith = [AuthorityConvenes], Ball = Ball.StaysWithOwner, Source = sourceForCouncil ?? rule.Source,
        },
    ];
}

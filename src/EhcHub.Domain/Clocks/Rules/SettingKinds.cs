namespace EhcHub.Domain.Clocks;

/// <summary>Sections 4.3 and 2.17 of the specification: what the kind of a school or college changes. Never a date, only who is bound.</summary>
public static class SettingKinds
{
    private static readonly HashSet<string> Required = new(StringComparer.Ordinal)
    {
        "school", "maintained_school", "maintained_nursery", "academy", "ap_academy", "pru", "non_maintained_special", "section_41",
    };

    /// <summary>
    /// Whether the council may require a setting of that kind to hold a review (list of reg 20(12)). False for a college,
    /// another post-16 institution, an independent school off the section 41 list, an early years provider, or none.
    /// </summary>
    public static bool MayBeRequiredToHoldReview(string settingKind) => Required.Contains(settingKind);

    /// <summary>
    /// Who holds a review and sends its report: the setting if the council may and does require it, otherwise the council, which
    /// records <see cref="CaseEventKind.AuthorityConvenes"/>. If the setting fails, the duty falls back on the council; the date stays.
    /// </summary>
    public static Party HoldsReview(string settingKind, bool requiredByCouncil) =>
        requiredByCouncil && MayBeRequiredToHoldReview(settingKind) ? Party.Setting : Party.Authority;

    /// <summary>Whether a setting of that kind must admit once it is named (CFA 2014 ss.38(3), 43).</summary>
    public static bool MustAdmitWhenNamed(string settingKind) => settingKind == "fe_college" || Required.Contains(settingKind);
}

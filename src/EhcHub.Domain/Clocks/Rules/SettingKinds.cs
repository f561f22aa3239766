namespace EhcHub.Domain.Clocks;

/// <summary>Sections 4.3 and 2.17 of the specification: what the kind of a school or college changes. Never a date, only who is bound.</summary>
public static class SettingKinds
{
    private static readonly HashSet<string> Required = new(StringComparer.Ordinal)
    {
        "school", "maintained_school", "maintained_nursery", "academy", "ap_academy", "pru", "non_maintained_special", "section_41",
    };

    private static readonly string[] NotRequired = ["fe_college", "other_post16", "independent", "early_years", "none"];

    /// <summary>Every code that a kind of setting may have; "none" is for somebody without one.</summary>
    public static IReadOnlyCollection<string> All { get; } = [.. Required, .. NotRequired];

    /// <summary>Whether a head or principal is in charge, so that ground X1 of 2A can apply to a request made to it; X2 is for early years.</summary>
    public static bool HasAHead(string settingKind) => settingKind is not ("early_years" or "none") && All.Contains(settingKind);

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

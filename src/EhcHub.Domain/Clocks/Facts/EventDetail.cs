namespace EhcHub.Domain.Clocks;

/// <summary>The keys of <see cref="CaseEvent.Details"/> that the clock reads. Dates are written yyyy-mm-dd.</summary>
public static class EventDetail
{
    /// <summary>"yes" if it arrived after 5pm; matters only under the deemed reading of receipt (A2).</summary>
    public const string After5pm = "after_5pm";

    /// <summary>"post" if it went by post (A2, A5); "portal" or absent otherwise.</summary>
    public const string SentBy = "sent_by";

    /// <summary>The day of the meeting that was arranged, or to which an invitation or a paper was sent.</summary>
    public const string MeetingDate = "meeting_date";

    /// <summary>"yes" if the family agreed to withdraw its request; otherwise a withdrawal stops nothing.</summary>
    public const string FamilyAgreed = "family_agreed";

    /// <summary>"no" if the council was not at a mediation.</summary>
    public const string LaPresent = "la_present";

    /// <summary>
    /// The body asked for advice. "nhs_body", "other_council" and "youth_offending_team" are bound by reg 8, the "family" by
    /// nothing, all others by the Code.
    /// </summary>
    public const string Body = "body";

    /// <summary>The kind of phase transfer, such as "primary_to_secondary".</summary>
    public const string Route = "route";

    /// <summary>"other" if the commissioning body changed without a move of the child (reg 16).</summary>
    public const string Change = "change";

    /// <summary>
    /// What the Tribunal ordered, as codes separated by commas, of "assess", "make_plan", "contents", "placement", "continue" (as the
    /// plan is), "continue_and_amend", "reconsider", "cease_upheld" and "recommendation". Of a mediation agreement also "other": a
    /// matter that can't be appealed.
    /// </summary>
    public const string Order = "order";

    /// <summary>What a mediation is about, as codes separated by commas, of "education", "health" and "social_care" (regs 35 to 37).</summary>
    public const string Matters = "matters";

    /// <summary>
    /// The kind of the school or college, as a code of <see cref="SettingKinds"/>, on a fact that begins a review or on its meeting: it
    /// decides who holds the review. The meeting's counts before that of what the review runs from, and of two the later.
    /// </summary>
    public const string Setting = "setting";

    /// <summary>Of a claimed exemption: its ground, "x1" to "x6".</summary>
    public const string Ground = "ground";

    /// <summary>Of a claimed exemption: why keeping the limit was impractical. Without it nothing is excused.</summary>
    public const string Reason = "reason";

    /// <summary>Of a claimed exemption: the first day on which the reason no longer applies; for X1 and X2 the day of reopening. Absent for X4 while the absence goes on.</summary>
    public const string Until = "until";

    /// <summary>Of a claimed exemption X3: what shows the circumstances. Needed (A13).</summary>
    public const string Evidence = "evidence";

    /// <summary>Of a claimed exemption X3: the manager who approved it. Needed (A13).</summary>
    public const string ApprovedBy = "approved_by";

    /// <summary>Of a claimed exemption X3: the day on which it is looked at again. Needed (A13).</summary>
    public const string ReviewOn = "review_on";

    /// <summary>
    /// Of a claimed exemption: the milestones it is claimed for, separated by commas. The reason must be one for each limit, so absent
    /// means that nothing is excused.
    /// </summary>
    public const string Milestones = "milestones";
}

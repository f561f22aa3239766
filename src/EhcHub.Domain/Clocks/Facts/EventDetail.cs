namespace EhcHub.Domain.Clocks;

/// <summary>The keys of <see cref="CaseEvent.Details"/> that the clock reads. Dates are written yyyy-mm-dd.</summary>
public static class EventDetail
{
    /// <summary>"yes" if it arrived after 5pm; matters only under the deemed reading of receipt (A2).</summary>
    public const string After5pm = "after_5pm";

    /// <summary>"post" if it went by post (A2, A5); "portal" or absent otherwise.</summary>
    public const string SentBy = "sent_by";

    /// <summary>The body asked for advice: "nhs", "council" or "youth_offending_team" are bound by reg 8, others by the Code.</summary>
    public const string Body = "body";

    /// <summary>The kind of phase transfer, such as "primary_to_secondary".</summary>
    public const string Route = "route";

    /// <summary>"other" if the commissioning body changed without a move of the child (reg 16).</summary>
    public const string Change = "change";

    /// <summary>What the Tribunal ordered, as codes separated by commas, such as "contents,recommendation".</summary>
    public const string Order = "order";

    /// <summary>Of a claimed exemption: its ground, "x1" to "x6".</summary>
    public const string Ground = "ground";

    /// <summary>Of a claimed exemption: why keeping the limit was impractical. Without it nothing is excused.</summary>
    public const string Reason = "reason";

    /// <summary>Of a claimed exemption: the first day on which the reason no longer applies; for X1 and X2 the day of reopening.</summary>
    public const string Until = "until";

    /// <summary>Of a claimed exemption X1 or X2: the day the advice was asked for.</summary>
    public const string RequestedOn = "requested_on";

    /// <summary>Of a claimed exemption: the milestones it is claimed for, separated by commas; absent means all that its ground can excuse.</summary>
    public const string Milestones = "milestones";
}

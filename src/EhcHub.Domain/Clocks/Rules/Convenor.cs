using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Clocks;

/// <summary>Rules that bind whoever holds a review, and who that is (4.3 of the specification).</summary>
internal static class Convenor
{
    /// <summary>The facts on which the kind of the school or college may be said: the review's own meeting before what it runs from.</summary>
    private static readonly CaseEventKind[][] SaidOn =
    [
        [MeetingHeld], [ReviewMeetingArranged],
        [PlanFirstMade, PlanReplacedAfterReassessment, LastReviewCompleted, LastReviewMeeting, FullEarlyReviewCompleted],
    ];

    /// <summary>
    /// The council where it says so (it requires nothing, or the setting failed), or where a setting of the kind on record can't be
    /// required to; otherwise the setting, as for a kind that nobody has said.
    /// </summary>
    public static Party Of(in FactIndex facts)
    {
        if (facts.Present.Has(AuthorityConvenes)) { return Party.Authority; }
        foreach (var kinds in SaidOn)
        {
            if (Latest(facts, kinds) is { } kind) { return SettingKinds.HoldsReview(kind, requiredByCouncil: true); }
        }
        return Party.Setting;
    }

    /// <summary>The kind of setting on the latest of these facts that says one, or null.</summary>
    private static string? Latest(in FactIndex facts, CaseEventKind[] kinds)
    {
        CaseEvent? latest = null;
        foreach (var kind in kinds)
        {
            if (!facts.Present.Has(kind)) { continue; }
            foreach (var fact in facts.Of(kind))
            {
                if (fact.Details.ContainsKey(EventDetail.Setting) && (latest is null || FactIndex.Precedes(latest, fact))) { latest = fact; }
            }
        }
        return latest?.Details[EventDetail.Setting];
    }

    /// <summary>The rule for the setting, and the same rule for the council where it holds the review.</summary>
    public static DeadlineRule[] Either(DeadlineRule rule, string? sourceForCouncil = null) =>
    [
        rule with { ConvenedBy = Party.Setting },
        rule with
        {
            Holder = Party.Authority,
            ConvenedBy = Party.Authority,
            Ball = Ball.StaysWithOwner,
            Source = sourceForCouncil ?? rule.Source,
        },
    ];
}

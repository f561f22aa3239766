using System.Globalization;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// What each input of a row means: the keys of section 0.6 of the specification and the further ones that the project's own
/// rows use. Unknown keys and values are faults of the row.
/// </summary>
internal static class VectorInputs
{
    private static readonly HashSet<string> Routes = new(StringComparer.Ordinal)
    {
        "early_years_to_school", "infant_to_junior", "primary_to_middle", "primary_to_secondary", "middle_to_secondary",
        "secondary_to_post16", "post16_to_post16",
    };

    private static readonly HashSet<string> Settings = new(StringComparer.Ordinal)
    {
        "school", "fe_college", "independent", "early_years", "none",
    };

    private static readonly Dictionary<string, Action<VectorCase, string>> Meanings = new(StringComparer.Ordinal)
    {
        ["counting"] = (row, value) => row.Read(Readings.CountFrom, value),
        ["receipt_rule"] = (row, value) => row.Read(Readings.ReceiptRule, value),
        ["after_5pm"] = (row, value) => row.Start = row.Start.With(EventDetail.After5pm, OneOf(value, "yes", "no")),
        ["received_at"] = (row, value) => row.Start = CaseEvent.At(row.Start.Kind, Instant(value)),
        ["channel"] = (row, value) => Sent(row, OneOf(value, "first_class_post", "portal", "email", "hand")),
        ["served_rule"] = (row, value) => Served(row, OneOf(value, "portal", "posted", "as_recorded", "posted_plus_2")),
        ["show"] = (row, value) => row.ShowActBy = OneOf(value, "act_by", "due") == "act_by",
        ["week"] = (row, value) => row.Read(row.Row.Milestone == "contributors_asked_local" ? Readings.ContributorWeeks : Readings.DraftWeek, value),
        ["months"] = (row, value) => row.Read(Readings.MeetingMonths, value),
        ["days"] = (row, value) => row.Read(Readings.CeaseConsultDays, value),
        ["then_consult"] = (row, value) => row.Read(Readings.ConsultOverlap, OneOf(value, "yes", "no") == "yes" ? "after_window" : "within_window"),
        ["unit"] = (row, value) => row.Read(Readings.ConsultUnit, value),
        ["notice"] = (row, value) => row.Read(Readings.NoticeDays, value),
        ["reading"] = (row, value) => Reading(row, OneOf(value, "anniversary", "literal", "before", "by")),
        ["review_anchor"] = (row, value) => row.Read(Readings.ReviewAnchor, value),
        ["late_notice"] = (row, value) => row.Read(Readings.LateNotice, value),
        ["no_amend_limit"] = (row, value) => row.Read(Readings.NoAmendLimit, value),
        ["advice_start"] = (row, value) => row.Read(Readings.AdviceStart, value),
        ["order_date"] = (row, value) => row.Read(Readings.OrderDate, value),
        ["early_finalise"] = (row, value) => row.Read(Readings.EarlyFinalise, value),
        ["early_review"] = (row, value) => EarlyReview(row, OneOf(value, "yes", "no")),
        ["change"] = (row, value) => row.Start = row.Start.With(EventDetail.Change, OneOf(value, "move", "other")),
        ["route"] = (row, value) => row.Start = row.Start.With(EventDetail.Route, OneOf(value, [.. Routes])),
        ["setting"] = Setting,
        ["guide"] = (row, value) => row.Guide = OneOf(value, "pause") == "pause",
        ["pause_from"] = (row, value) => row.PauseFrom = Date(value),
        ["pause_to"] = (row, value) => row.PauseTo = Date(value),
        ["meeting_date"] = (row, value) => row.Add(CaseEventKind.MeetingHeld, Date(value)),
        ["move_date"] = (row, value) => row.Add(CaseEventKind.MoveDate, Date(value)),
        ["last_review_or_made"] = (row, value) => row.Add(CaseEventKind.LastReviewCompleted, Date(value)),
        ["certificate_date"] = (row, value) => row.Add(CaseEventKind.CertificateDate, Date(value)),
        ["reopens"] = (row, value) => row.Add(CaseEventKind.SettingReopens, Date(value)),
        ["sent_on"] = (row, value) => row.Add(CaseEventKind.AdviceRequestSent, Date(value)),
        ["order_made"] = (row, value) => row.Add(CaseEventKind.OrderMade, Date(value)),
        ["agreed_date"] = (row, value) => row.Add(CaseEventKind.AgreedDate, Date(value)),
        ["reassess_anchor"] = (row, value) => row.Read(Readings.ReassessAnchor, value),
        ["roll"] = (row, value) => row.Read(Readings.RollRule, value),
        ["trib_roll_once"] = (row, value) => row.Read(Readings.TribunalRoll, value),
        ["plan_first_made"] = (row, value) => row.Add(CaseEventKind.PlanFirstMade, Date(value)),
        ["appeal_lodged"] = (row, value) => row.Add(CaseEventKind.AppealLodged, Date(value)),
        ["draft_served"] = (row, value) => row.Add(CaseEventKind.DraftServed, Date(value)),
        ["plan_transferred"] = (row, value) => row.Add(CaseEventKind.PlanTransferred, Date(value)),
        ["last_meeting"] = (row, value) => row.Add(CaseEventKind.LastReviewMeeting, Date(value)),
        ["last_review"] = (row, value) => row.Add(CaseEventKind.LastReviewCompleted, Date(value)),
        ["reassessed"] = (row, value) => row.Add(CaseEventKind.PlanReplacedAfterReassessment, Date(value)),
        ["agreement_dated"] = (row, value) => row.Add(CaseEventKind.MediationAgreementDated, Date(value)),
        ["born"] = (row, value) => row.Add(CaseEventKind.DateOfBirth, Date(value)),
        ["matters"] = (row, value) => row.Start = row.Start.With(EventDetail.Matters, value),
        ["order"] = (row, value) => row.Start = row.Start.With(EventDetail.Order, value),
        ["training_ends"] = (row, value) => row.Add(CaseEventKind.TrainingEnds, Date(value)),
    };

    /// <summary>The keys that are known.</summary>
    public static IReadOnlyCollection<string> Keys => Meanings.Keys;

    /// <summary>Applies each input of a row. An instant of receipt goes first: it sets the start that others add to.</summary>
    /// <exception cref="VectorInputException">A key or a value isn't known.</exception>
    public static void Apply(VectorCase row)
    {
        foreach (var (key, value) in row.Row.Inputs.OrderBy(input => input.Key != "received_at"))
        {
            if (Meanings.TryGetValue(key, out var meaning)) { meaning(row, value); }
            else if (Readings.Find(key) is not null) { row.Read(key, value); } // every reading can be set by its own key
            else { throw new VectorInputException($"there is no input \"{key}\""); }
        }
        if (row.Guide != (row.PauseFrom is not null && row.PauseTo is not null) || row.PauseTo < row.PauseFrom)
        {
            throw new VectorInputException("guide=pause needs pause_from and a pause_to on or after it, and they need guide=pause");
        }
        if (row.PauseFrom is { } from && row.PauseTo is { } until) { row.Others.Add(Pause(row.Row.Milestone, from, until)); }
    }

    /// <summary>The claim behind a guide date: the ground that every limit with an exemption knows.</summary>
    private static CaseEvent Pause(string milestone, DateOnly from, DateOnly until) => new CaseEvent(CaseEventKind.ExemptionClaimed, from)
        .With(EventDetail.Ground, "x3").With(EventDetail.Reason, "The row says so").With(EventDetail.Milestones, milestone)
        .With(EventDetail.Evidence, "The row").With(EventDetail.ApprovedBy, "The row").With(EventDetail.ReviewOn, Day(until))
        .With(EventDetail.Until, Day(until));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One key for how a draft went out and for what the authority makes of the post (A5).</summary>
    private static void Served(VectorCase row, string value)
    {
        if (value is "portal" or "posted") { Sent(row, value); }
        else { row.Read(Readings.ServedRule, value); }
    }

    private static void Sent(VectorCase row, string how) =>
        row.Start = row.Start.With(EventDetail.SentBy, how is "first_class_post" or "posted" ? "post" : how);

    /// <summary>One key for two questions: the last day of the twelve months (A7) and a phase transfer's date (A16).</summary>
    private static void Reading(VectorCase row, string value) =>
        row.Read(value is "anniversary" or "literal" ? Readings.ReviewLastDay : Readings.PhaseDate, value);

    private static void EarlyReview(VectorCase row, string held)
    {
        if (held == "yes") { row.Start = row.Start with { Kind = CaseEventKind.FullEarlyReviewCompleted }; }
    }

    /// <summary>The kind of setting says who holds a review and whether reg 8 binds an advice giver; it moves no date.</summary>
    private static void Setting(VectorCase row, string value)
    {
        OneOf(value, [.. Settings]);
        row.Start = row.Start.With(EventDetail.Body, value).With(EventDetail.Setting, value);
    }

    private static string OneOf(string value, params string[] allowed) =>
        allowed.Contains(value) ? value : throw new VectorInputException($"\"{value}\" is not one of {string.Join(", ", allowed)}");

    private static DateOnly Date(string value) =>
        VectorFile.Parse(value) ?? throw new VectorInputException($"\"{value}\" is not a date written yyyy-mm-dd");

    private static DateTimeOffset Instant(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : throw new VectorInputException($"\"{value}\" is not an instant such as 2024-06-30T23:30:00Z");
}

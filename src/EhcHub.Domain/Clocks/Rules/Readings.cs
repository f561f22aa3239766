using System.Collections.Frozen;

namespace EhcHub.Domain.Clocks;

/// <summary>One question on which the law can be read in more than one way, or a target that a council may set.</summary>
/// <param name="Key">The setting's key.</param>
/// <param name="Values">The values it may take; a pair of numbers joined by ".." is a range.</param>
/// <param name="Default">The specification's default.</param>
/// <param name="Safe">The value that can't make anyone late; null where no value is safer.</param>
/// <param name="Question">The question, with its number in section 7 of the specification.</param>
public sealed record Reading(string Key, string[] Values, string Default, string? Safe, string Question)
{
    /// <summary>Whether a value is allowed.</summary>
    public bool Allows(string value) => Values.Any(allowed =>
        allowed.Split("..") is [var low, var high]
            ? int.TryParse(value, out var n) && n >= int.Parse(low, null) && n <= int.Parse(high, null)
            : allowed == value);
}

/// <summary>
/// The configurable readings that move a date. Those of section 7 that only ask people to record something (A12, A13, A15,
/// A19, A22, A23, A27 to A33) are facts, calendars or report options and have no setting here, and neither have A17 (counting back to a
/// short month, which clamps: P4) and A18 (15 working days before a move, which is P8 as defined): each has one reading only.
/// </summary>
public static class Readings
{
    /// <summary>A1: is the day of receipt day 0 or day 1?</summary>
    public const string CountFrom = "count_from";

    /// <summary>A2: is something that came after 5pm, on a day off or by post received the next working day?</summary>
    public const string ReceiptRule = "receipt_rule";

    /// <summary>A3: does a due date on a day off move?</summary>
    public const string RollRule = "roll";

    /// <summary>A4: are a consulted setting's 15 days calendar or working days?</summary>
    public const string ConsultUnit = "consult_unit";

    /// <summary>A5: does a posted draft arrive two working days later?</summary>
    public const string ServedRule = "served_rule";

    /// <summary>A6: are two weeks' notice clear?</summary>
    public const string NoticeDays = "notice_days";

    /// <summary>A7: is the last day of the 12 months the anniversary or the day before?</summary>
    public const string ReviewLastDay = "review_last_day";

    /// <summary>A8: was a plan last reviewed at the decision or at the meeting?</summary>
    public const string ReviewAnchor = "review_anchor";

    /// <summary>A9: does a reassessment make the plan anew?</summary>
    public const string ReassessAnchor = "reassess_anchor";

    /// <summary>A10: after a late notice, does the 12 weeks' limit still bind?</summary>
    public const string LateNotice = "late_notice";

    /// <summary>A11: does the 12 weeks' limit bind a decision not to amend?</summary>
    public const string NoAmendLimit = "no_amend_limit";

    /// <summary>A14: do six weeks from sending bind an advice giver beside those from receipt (reg 8), which always do?</summary>
    public const string AdviceStart = "advice_start";

    /// <summary>A16: is "before 15 February" the day itself?</summary>
    public const string PhaseDate = "phase_date";

    /// <summary>A20: days to answer about ending a plan.</summary>
    public const string CeaseConsultDays = "cease_consult_days";

    /// <summary>A21: does an order run from its making or its sending?</summary>
    public const string OrderDate = "order_date";

    /// <summary>A24: does the Tribunal's roll apply once?</summary>
    public const string TribunalRoll = "trib_roll_once";

    /// <summary>A25: is there a date for a decision to issue?</summary>
    public const string Positive16 = "positive_16";

    /// <summary>A26: are settings consulted after the family's 15 days?</summary>
    public const string ConsultOverlap = "consult_overlap";

    /// <summary>2.11: may a plan be finished within the 15 days if the family has replied in full and agreed in writing?</summary>
    public const string EarlyFinalise = "early_finalise";

    /// <summary>Local target: working days to acknowledge a request.</summary>
    public const string AcknowledgeDays = "acknowledge_days";

    /// <summary>Local target: the week of the draft plan.</summary>
    public const string DraftWeek = "draft_week";

    /// <summary>Local target: the month of the review meeting.</summary>
    public const string MeetingMonths = "meeting_local_months";

    /// <summary>Local target: weeks before a meeting by which contributors are asked.</summary>
    public const string ContributorWeeks = "contributor_weeks";

    /// <summary>Local target: weeks from the decision to the draft amended plan.</summary>
    public const string KpiDraftWeeks = "kpi_draft_weeks";

    /// <summary>Local target: weeks from the draft amended plan to the final.</summary>
    public const string KpiFinalWeeks = "kpi_final_weeks";

    /// <summary>Local target: working days to answer a question about advice.</summary>
    public const string ClarificationDays = "clarification_days";

    /// <summary>All of them, in the order of the specification.</summary>
    public static IReadOnlyList<Reading> All { get; } =
    [
        new(CountFrom, ["day0", "day1"], "day0", "day1", "A1: is the day of receipt day 0 or day 1?"),
        new(ReceiptRule, ["actual", "deemed"], "actual", "actual", "A2: what came after 5pm, on a day off or by post"),
        new(RollRule, ["none", "next_working_day"], "none", "none", "A3: a due date on a day off"),
        new(ConsultUnit, ["calendar", "working"], "calendar", "calendar", "A4: the 15 days of Code 9.83"),
        new(ServedRule, ["posted_plus_2", "as_recorded"], "posted_plus_2", "posted_plus_2", "A5: service of a posted draft"),
        new(NoticeDays, ["two_weeks", "clear"], "two_weeks", "clear", "A6: at least two weeks' notice"),
        new(ReviewLastDay, ["literal", "anniversary"], "literal", "literal", "A7: the last day of the 12 months"),
        new(ReviewAnchor, ["decision", "meeting"], "decision", "meeting", "A8: when was a plan last reviewed?"),
        new(ReassessAnchor, ["keep", "restart"], "keep", "keep", "A9: does reassessment restart \"first made\"?"),
        new(LateNotice, ["min", "n56"], "min", "min", "A10: the final plan after a late notice"),
        new(NoAmendLimit, ["n56", "min"], "n56", "min", "A11: the limit of not amending after all, with a warning at 12 weeks where it doesn't bind"),
        new(AdviceStart, ["received", "sent"], "received", "sent", "A14: whether six weeks from sending bind beside those from receipt"),
        new(PhaseDate, ["by", "before"], "by", "before", "A16: 15 February and 31 March"),
        new(CeaseConsultDays, ["10..20"], "15", "20", "A20: days to answer about ending a plan"),
        new(OrderDate, ["earlier", "sent", "made"], "earlier", "earlier", "A21: an order's date"),
        new(TribunalRoll, ["stop_there", "roll_on"], "stop_there", "stop_there", "A24: a date rolled into August or Christmas"),
        new(Positive16, ["week_16", "none"], "week_16", "week_16", "A25: a date for the decision to issue"),
        new(ConsultOverlap, ["within_window", "after_window"], "within_window", "after_window", "A26: consulting during the 15 days"),
        new(EarlyFinalise, ["not_allowed", "with_agreement"], "not_allowed", "not_allowed", "2.11: finishing a plan within the 15 days"),
        new(AcknowledgeDays, ["1..20"], "5", null, "Local: working days to acknowledge a request"),
        new(DraftWeek, ["1..19"], "16", "14", "Local: the week of the draft plan"),
        new(MeetingMonths, ["1..12"], "11", "10", "Local: the month of the review meeting"),
        new(ContributorWeeks, ["1..26"], "6", "8", "Local: weeks before a meeting to ask contributors"),
        new(KpiDraftWeeks, ["1..12"], "8", null, "Local: weeks from decision to draft amended plan"),
        new(KpiFinalWeeks, ["1..12"], "8", null, "Local: weeks from draft to final amended plan"),
        new(ClarificationDays, ["1..30"], "10", null, "Local: working days to answer a question about advice"),
    ];

    /// <summary>The reading of that key, or null.</summary>
    public static Reading? Find(string key) => ByKey.GetValueOrDefault(key);

    private static readonly FrozenDictionary<string, Reading> ByKey = All.ToFrozenDictionary(reading => reading.Key, StringComparer.Ordinal);
}

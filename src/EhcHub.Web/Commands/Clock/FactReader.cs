using System.Globalization;
using EhcHub.Domain.Clocks;

namespace EhcHub.Web.Commands.Clock;

/// <summary>Reads one fact given to <c>clock explain</c> and refuses what the process would only pass over in silence.</summary>
internal static class FactReader
{
    private static readonly string[] YesOrNo = ["yes", "no"];

    /// <summary>The values that each detail may take; null for a date, an empty list for any words.</summary>
    private static readonly Dictionary<string, string[]?> Details = new(StringComparer.Ordinal)
    {
        [EventDetail.After5pm] = YesOrNo,
        [EventDetail.SentBy] = ["post", "portal", "email", "hand"],
        [EventDetail.MeetingDate] = null,
        [EventDetail.FamilyAgreed] = YesOrNo,
        [EventDetail.LaPresent] = YesOrNo,
        [EventDetail.Body] =
        [
            "nhs_body", "other_council", "youth_offending_team", "family", "school", "college", "early_years", "educational_psychologist",
            "social_care", "other",
        ],
        [EventDetail.Route] =
        [
            "early_years_to_school", "infant_to_junior", "primary_to_middle", "primary_to_secondary", "middle_to_secondary",
            "secondary_to_post16", "post16_to_post16",
        ],
        [EventDetail.Change] = ["move", "other"],
        [EventDetail.Order] =
            ["assess", "make_plan", "contents", "placement", "continue", "continue_and_amend", "reconsider", "cease_upheld", "recommendation", "other"],
        [EventDetail.Matters] = ["education", "health", "social_care"],
        [EventDetail.Setting] = [.. SettingKinds.All],
        [EventDetail.Ground] = ["x1", "x2", "x3", "x4", "x5", "x6"],
        [EventDetail.Reason] = [],
        [EventDetail.Until] = null,
        [EventDetail.Evidence] = [],
        [EventDetail.ApprovedBy] = [],
        [EventDetail.ReviewOn] = null,
        [EventDetail.Milestones] = [],
    };

    /// <summary>Reads KIND=DATE[@SUBJECT][;DETAIL=VALUE…].</summary>
    /// <exception cref="FormatException">Something isn't known, isn't a date, or is nothing to that process; the message says what.</exception>
    public static CaseEvent Read(string text, ClockDefinition process)
    {
        var parts = text.Split(';');
        var (kind, when) = Pair(parts[0]);
        var (date, subject) = when.Split('@', 2) is [var day, var about] ? (day, about) : (when, null);
        var fact = Of(EventKinds.Parse(kind), Date(date), process) with { Subject = subject };
        foreach (var part in parts[1..])
        {
            var (key, value) = Pair(part);
            Check(key, value, process);
            fact = fact.With(key, value);
        }
        return fact;
    }

    /// <summary>A fact without details.</summary>
    /// <exception cref="FormatException">That process asks for no such fact.</exception>
    public static CaseEvent Of(CaseEventKind kind, DateOnly on, ClockDefinition process) => IsRead(kind, process)
        ? new(kind, on)
        : throw new FormatException($"{kind.Code()} is nothing to {process.Code}: no rule of it asks for that fact");

    /// <summary>A date written yyyy-mm-dd between 1900 and 2199.</summary>
    /// <exception cref="FormatException">It is no such date.</exception>
    public static DateOnly Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2200
            ? date
            : throw new FormatException($"\"{text}\" is not a date written yyyy-mm-dd");

    /// <summary>Splits key=value.</summary>
    /// <exception cref="FormatException">It isn't written so.</exception>
    public static (string Key, string Value) Pair(string text) => text.Split('=', 2) is [var key, var value]
        ? (key.Trim(), value.Trim())
        : throw new FormatException($"\"{text}\" is not written key=value");

    private static void Check(string key, string value, ClockDefinition process)
    {
        if (!Details.TryGetValue(key, out var allowed)) { throw new FormatException($"There is no detail \"{key}\": a fact can have {string.Join(", ", Details.Keys)}"); }
        if (value.Length == 0) { throw new FormatException($"{key} needs a value"); }
        if (allowed is null) { _ = Date(value); }
        var several = key is EventDetail.Order or EventDetail.Matters or EventDetail.Milestones;
        string[] said = several ? value.Split(',', StringSplitOptions.TrimEntries) : [value];
        if (key == EventDetail.Milestones) { allowed = [.. RuleBook.England.Of(process.Kind).Select(rule => rule.Key).Distinct()]; }
        if (allowed is { Length: > 0 } && said.FirstOrDefault(one => !allowed.Contains(one)) is { } unknown)
        {
            throw new FormatException($"{key} can't be \"{unknown}\": it is one of {string.Join(", ", allowed)}");
        }
    }

    private static bool IsRead(CaseEventKind kind, ClockDefinition process)
    {
        DeadlineRule[] rules = [.. RuleBook.England.Of(process.Kind)];
        return process.Begins.Concat(process.Ends).Concat(process.Stops).Contains(kind)
            || rules.Any(rule => rule.From.Concat(rule.ForetoldBy).Concat(rule.MetBy).Concat(rule.OnlyWith).Concat(rule.Without)
                .Concat(rule.MootOnce).Concat(rule.MootOnceAll).Concat(rule.NoDutyIfLater).Concat(rule.ActsFrom).Concat(rule.InTheDaysOf)
                .Concat(rule.ActsAfter?.First ?? []).Concat(rule.StandIn?.Kinds ?? []).Contains(kind))
            || kind switch
            {
                CaseEventKind.ExemptionClaimed => rules.Any(rule => rule.ExcusedBy.Count > 0),
                CaseEventKind.DateOfBirth => rules.Any(rule => rule.YoungerThanYears > 0 || rule.AtLeastYears > 0),
                CaseEventKind.AuthorityConvenes => rules.Any(rule => rule.ConvenedBy != Party.None),
                CaseEventKind.SettingClosedFrom or CaseEventKind.SettingReopens => rules.Any(rule => rule.ClosedForDays > 0),
                CaseEventKind.DraftServed or CaseEventKind.AmendmentNoticeServed =>
                    rules.Any(rule => rule.ExcusedBy.Any(exemption => exemption.Ground == Ground.X6)),
                CaseEventKind.AdviceRequestSent or CaseEventKind.AdviceRequestReceived =>
                    rules.Any(rule => rule.ExcusedBy.Any(exemption => exemption.Ground is Ground.X1 or Ground.X2)),
                _ => false,
            };
    }
}

using System.Globalization;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Says why a date is what it is: the fact, who must do what, the rule, the date, the source. Short sentences, the same for staff and for
/// a family; a family is "you" and the council "we".
/// </summary>
/// <example>
/// The council received the request on 7 September 2026. The council must decide whether to assess and tell the family. The law gives 6
/// weeks from that day. That makes 19 October 2026. Source: SEND Regs 2014 reg 5(1).
/// </example>
internal static class WhyThisDate
{
    public static string For(in Deadline deadline) => $"{Fact(deadline)}. {Act(deadline)}. {Rule(deadline)}. {Outcome(deadline)}";

    /// <summary>The same to a family: what was done by or to it and the council is said as you and we.</summary>
    public static string ForFamily(in Deadline deadline) =>
        $"{FamilyVoice.Of(Fact(deadline))}. {FamilyVoice.Of(Act(deadline))}. {FamilyVoice.Of(Rule(deadline))}. {Outcome(deadline)}";

    /// <summary>Says that the act can't lawfully be in time any more, or null.</summary>
    public static string? Conflict(in Deadline deadline) => deadline.BlockedUntil is { } day
        ? $"This can't be in time. The family's days run until {Day(day.AddDays(-1))}. The plan may not be finished before {Day(day)}. "
            + "Send it then, and say that it is late."
        : null;

    private static string Outcome(in Deadline deadline) => $"That makes {Day(deadline.Due)}. Source: {deadline.Rule.Source}.";

    private static string Fact(in Deadline deadline)
    {
        if (deadline.Start.Kind == CaseEventKind.ReviewMeetingArranged) { return $"The review meeting is arranged for {Day(deadline.StartedOn)}"; }
        var happened = $"{Capital(deadline.Start.Kind.Words())} on {Day(deadline.Start.HappenedOn)}";
        return deadline.StartedOn == deadline.Start.HappenedOn ? happened : $"{happened}. {Counted(deadline)}";
    }

    /// <summary>Why another day is counted from than the fact's own (A2, A5).</summary>
    private static string Counted(in Deadline deadline) => deadline.Rule.StartDay switch
    {
        StartDay.Service => $"It went by post, so it counts as given on {Day(deadline.StartedOn)}, 2 working days later",
        StartDay.Receipt => $"It came after 5pm, by post or on a day off. It counts as received on {Day(deadline.StartedOn)}",
        _ => $"That counts as {Day(deadline.StartedOn)}",
    };

    private static string Act(in Deadline deadline)
    {
        var (rule, who) = (deadline.Rule, deadline.Rule.Holder.Words());
        return rule.Nature switch
        {
            DateNature.Right => $"{Capital(who)} can {rule.Act}",
            DateNature.NotBefore => $"{Capital(who)} must wait to {rule.Act}",
            DateNature.Marker => $"{Capital(who)} is to {rule.Act}",
            _ => $"{Capital(who)} {(rule.Strength.IsLaw() ? "must" : "should")} {rule.Act}",
        };
    }

    private static string Rule(in Deadline deadline)
    {
        var (rule, limit) = (deadline.Rule, deadline.Limit);
        var (verb, words) = rule.Nature switch
        {
            _ when rule.InTheDaysOf.Length > 0 => ("give", $"the rest of the family's {limit.Length} days with the draft"),
            DateNature.NotBefore => ("set", $"the first day: {limit.Words}"),
            DateNature.Marker => ("set", $"it: {limit.Words}"),
            _ when limit.CountsBack || limit.Rule is CountRule.DayOfTheYear => ("ask", $"for this {limit.Words}"),
            _ => ("give", limit.Words),
        };
        var (ending, caution) = (rule.Strength == Strength.Derived ? "" : "s", rule.Strength == Strength.CodeShould ? ". Only a good reason may depart from it" : "");
        return $"{Authority(rule.Strength)} {verb}{ending} {words}{caution}";
    }

    private static string Authority(Strength strength) => strength switch
    {
        Strength.Statute => "The law",
        Strength.CaseLaw => "The law, as a court has read it,",
        Strength.CodeMust => "The law, as the Code of Practice restates it,",
        Strength.CodeShould => "The Code of Practice",
        Strength.Derived => "The steps around it",
        _ => "A local target",
    };

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

using System.Globalization;

namespace EhcHub.Domain.Clocks;

/// <summary>Says why a date is what it is, in short sentences: the fact, the rule, the date, then the source in brackets.</summary>
/// <example>
/// The council received the request on 7 September 2026. The law gives the council 6 weeks from that day to decide whether to
/// assess and tell the family. That makes 19 October 2026 (SEND Regs 2014 reg 5(1)).
/// </example>
internal static class WhyThisDate
{
    public static string For(in Deadline deadline)
    {
        var rule = deadline.Rule;
        return $"{Fact(deadline)}. {Capital(Rule(deadline))}. That makes {Day(deadline.Due)} ({rule.Source}).";
    }

    /// <summary>Says that the act can't lawfully be in time any more, or null.</summary>
    public static string? Conflict(in Deadline deadline) => deadline.BlockedUntil is { } day
        ? $"This can't be in time: the family's days run until {Day(day.AddDays(-1))}, and the plan may not be finished before {Day(day)}. Send it then and say that it is late."
        : null;

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
        StartDay.Receipt => $"It came after 5pm, by post or on a day off, so it counts as received on {Day(deadline.StartedOn)}",
        _ => $"That counts as {Day(deadline.StartedOn)}",
    };

    private static string Rule(in Deadline deadline)
    {
        var (rule, limit) = (deadline.Rule, deadline.Limit);
        var (source, who) = (Authority(rule.Strength), rule.Holder.Words());
        return rule.Nature switch
        {
            _ when rule.InTheDaysOf.Length > 0 => $"{source} gives {who} the rest of the family's {limit.Length} days with the draft to {rule.Act}",
            DateNature.NotBefore => $"{source} sets the first day for {who} to {rule.Act} ({limit.Words})",
            DateNature.Marker => $"{source} sets the day for {who} to {rule.Act} ({limit.Words})",
            _ when limit.CountsBack || limit.Rule is CountRule.DayOfTheYear => $"{source} asks {who} to {rule.Act} {limit.Words}",
            _ => $"{source} gives {who} {limit.Words} to {rule.Act}",
        };
    }

    private static string Authority(Strength strength) => strength switch
    {
        Strength.Statute => "the law",
        Strength.CaseLaw => "the law, as a court has read it,",
        Strength.CodeMust => "the law, as the Code of Practice restates it,",
        Strength.CodeShould => "the Code of Practice, from which only a good reason may depart,",
        Strength.Derived => "what the law says of the steps around it",
        _ => "a local target",
    };

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}

using EhcHub.Domain.Clocks;

namespace EhcHub.Web.Commands.Clock;

/// <summary>
/// <c>clock explain PROCESS …</c>: prints the whole timeline of a process from the facts given, as a table with sources, why
/// each date is what it is, and what has not started yet. Answers 0, or 2 if it doesn't understand what it is asked.
/// </summary>
/// <example><code>
/// clock explain assessment --received 2026-09-07 --fact decided_to_assess=2026-10-19
///     --fact "advice_request_received=2026-10-19@ep;body=educational_psychologist" --reading draft_week=14 --today 2026-12-01
/// </code></example>
public static class ClockExplain
{
    /// <summary>Runs it.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        ExplainRequest request;
        try
        {
            request = ExplainRequest.Parse(args);
        }
        catch (FormatException fault)
        {
            await error.WriteLineAsync(fault.Message);
            await error.WriteLineAsync(ExplainRequest.Usage);
            return 2;
        }

        var clock = new StatutoryClock(RuleBook.England, request.Readings, WorkingCalendar.England);
        var deadlines = clock.Run(request.Process.Kind, request.Facts);
        cancel.ThrowIfCancellationRequested();
        await output.WriteLineAsync(request.Process.Name);
        await output.WriteLineAsync();
        await WriteTableAsync(deadlines, request.Today, output);
        await WriteReasonsAsync(deadlines, output);
        await WriteNotStartedAsync(clock, request.Process.Kind, deadlines, output);
        return 0;
    }

    private static async Task WriteTableAsync(IEnumerable<Deadline> deadlines, DateOnly? today, TextWriter output)
    {
        string[] header = ["Milestone", "For", "Who", "Starts", "Date", "Act by", "State", "Strength", "Source"];
        string[][] rows = [header, .. deadlines.OrderBy(deadline => deadline.Due).Select(deadline => Row(deadline, today))];
        var widths = Enumerable.Range(0, header.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            await output.WriteLineAsync(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        }
        await output.WriteLineAsync();
    }

    private static string[] Row(Deadline deadline, DateOnly? today) =>
    [
        deadline.Leads ? deadline.Key : $"{deadline.Key} (also)",
        deadline.Subject ?? "",
        deadline.Holder.Code(),
        Day(deadline.StartedOn),
        Day(deadline.Due),
        deadline.ActBy is { } actBy ? Day(actBy) : "",
        State(deadline, today),
        deadline.Rule.Strength.Code(),
        deadline.Rule.Source,
    ];

    private static string State(Deadline deadline, DateOnly? today)
    {
        var state = today is { } day ? deadline.StandingOn(day).Code() : deadline.State.Code();
        return (deadline.MetOn, deadline.GuideDate) switch
        {
            ({ } met, _) => $"{state} {Day(met)}",
            (_, { } guide) => $"{state}, guide {Day(guide)}",
            _ => state,
        };
    }

    private static async Task WriteReasonsAsync(IEnumerable<Deadline> deadlines, TextWriter output)
    {
        await output.WriteLineAsync("Why these dates");
        foreach (var deadline in deadlines.OrderBy(deadline => deadline.Due))
        {
            await output.WriteLineAsync($"- {deadline.Key}: {deadline.Why}");
        }
        await output.WriteLineAsync();
    }

    private static async Task WriteNotStartedAsync(StatutoryClock clock, ProcessKind kind, IEnumerable<Deadline> deadlines, TextWriter output)
    {
        var given = deadlines.Select(deadline => deadline.Key).ToHashSet(StringComparer.Ordinal);
        var waiting = clock.Rules.Of(kind).Where(rule => !given.Contains(rule.Key)).DistinctBy(rule => rule.Key).ToArray();
        if (waiting.Length == 0) { return; }
        await output.WriteLineAsync("Not started, or not for these facts");
        foreach (var rule in waiting)
        {
            var starts = string.Join(" or ", rule.From.Select(start => start.Code()));
            await output.WriteLineAsync($"- {rule.Key}: from {starts} ({rule.Source})");
        }
    }

    private static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";
}

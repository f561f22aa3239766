using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace EhcHub.TestKit;

/// <summary>Reads what the hub asks of its database to answer one request, by the trace that the request began.</summary>
public static partial class StatementVerbs
{
    private static readonly ConcurrentDictionary<ActivityTraceId, ConcurrentQueue<string>> Watched = new();

    static StatementVerbs() => ActivitySource.AddActivityListener(new ActivityListener
    {
        ShouldListenTo = source => source.Name == "Npgsql",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
        ActivityStopped = Keep,
    });

    /// <summary>Asks for an address, without following where it leads, and returns the statements that the answer took, in order.</summary>
    /// <remarks>Several statements sent at once count each. Opening and resetting a connection is not counted.</remarks>
    public static async Task<IReadOnlyList<string>> StatementsFor(this Visitor visitor, string address)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        var trace = ActivityTraceId.CreateRandom();
        var statements = Watched[trace] = new();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");

        await visitor.Sends(request);

        Watched.TryRemove(trace, out _);
        return [.. statements];
    }

    private static void Keep(Activity command)
    {
        if (!Watched.TryGetValue(command.TraceId, out var statements)) { return; }

        var text = (command.GetTagItem("db.query.text") ?? command.GetTagItem("db.statement")) as string ?? command.DisplayName;
        foreach (var one in EndOfStatement().Split(text).Where(one => one.Trim().Length > 0)) { statements.Enqueue(one.Trim()); }
    }

    [GeneratedRegex(@";\s*(?:\r?\n|$)")]
    private static partial Regex EndOfStatement();
}

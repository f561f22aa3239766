using System.Diagnostics;
using EhcHub.Web.Health;
using Microsoft.AspNetCore.StaticAssets;

namespace EhcHub.Web.Logging;

/// <summary>Writes one line for each request: method, route template, status, time and reference. Never the path, which may name a case (LOG-2).</summary>
internal sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Write(context, Stopwatch.GetElapsedTime(start));
        }
    }

    /// <summary>Keeps what was asked for: the error page that may answer in its place has a route and a method of its own.</summary>
    public static Task RememberWhatWasAsked(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<Asked>() is null) { context.Features.Set(new Asked(context.Request.Method, context.GetEndpoint())); }

        return next(context);
    }

    private void Write(HttpContext context, TimeSpan took)
    {
        var asked = context.Features.Get<Asked>() ?? new Asked(context.Request.Method, null);
        var level = IsRoutine(asked.Endpoint) ? LogLevel.Debug : LogLevel.Information;
        if (!log.IsEnabled(level)) { return; }

        var route = (asked.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "none";
        var reference = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var method = Method(asked.Method);
        Answered(level, method, route, context.Response.StatusCode, took.TotalMilliseconds, reference);
    }

    /// <summary>Files and probes come many times a minute and say nothing; the framework's meters count them.</summary>
    private static bool IsRoutine(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint?.Metadata.GetMetadata<ProbeAttribute>() is not null;

    /// <summary>A method is whatever a caller sends; the log takes those that exist.</summary>
    private static string Method(string sent) =>
        HttpMethods.GetCanonicalizedValue(sent) is "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "OPTIONS" or "PATCH"
            ? HttpMethods.GetCanonicalizedValue(sent) : "other";

    [LoggerMessage(EventId = 1000, EventName = "request", Message = "{Method} {Route} answered {Status} in {Milliseconds:0.0} ms, reference {Reference}")]
    private partial void Answered(LogLevel level, string method, string route, int status, double milliseconds, string reference);

    private sealed record Asked(string Method, Endpoint? Endpoint);
}

using System.Diagnostics;
using EhcHub.Web.Health;
using Microsoft.AspNetCore.Diagnostics;
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

    private void Write(HttpContext context, TimeSpan took)
    {
        var endpoint = Asked(context);
        var level = IsRoutine(endpoint) ? LogLevel.Debug : LogLevel.Information;
        if (!log.IsEnabled(level)) { return; }

        var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "none";
        var reference = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        var method = Method(context.Request.Method);
        Answered(level, method, route, context.Response.StatusCode, took.TotalMilliseconds, reference);
    }

    /// <summary>Files and probes come many times a minute and say nothing; the framework's meters count them.</summary>
    private static bool IsRoutine(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || endpoint?.Metadata.GetMetadata<ProbeAttribute>() is not null;

    /// <summary>The endpoint that was asked for, also when the error page answered in its place.</summary>
    private static Endpoint? Asked(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Endpoint
        ?? (context.Features.Get<IStatusCodeReExecuteFeature>() is { } again ? again.Endpoint : context.GetEndpoint());

    /// <summary>A method is whatever a caller sends; the log takes those that exist.</summary>
    private static string Method(string sent) =>
        HttpMethods.GetCanonicalizedValue(sent) is "GET" or "HEAD" or "POST" or "PUT" or "DELETE" or "OPTIONS" or "PATCH"
            ? HttpMethods.GetCanonicalizedValue(sent) : "other";

    [LoggerMessage(EventId = 1000, EventName = "request", Message = "{Method} {Route} answered {Status} in {Milliseconds:0.0} ms, reference {Reference}")]
    private partial void Answered(LogLevel level, string method, string route, int status, double milliseconds, string reference);
}

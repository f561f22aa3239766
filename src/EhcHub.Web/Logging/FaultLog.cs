using System.Diagnostics;
using EhcHub.Web.Settings;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace EhcHub.Web.Logging;

/// <summary>
/// Logs a fault that no code expected. A server's log gets what kinds of fault they are and where, and not their words: those of the
/// database and of the framework repeat what somebody typed (LOG-2). A developer gets all of it.
/// </summary>
internal sealed partial class FaultLog(ILogger<FaultLog> log, HubRun run) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException) // what a browser did wrong is no fault of ours
        {
            var route = (httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "none";
            if (run.IsDemo)
            {
                Whole(exception, route);
            }
            else
            {
                var causes = Causes(exception).ToList();
                var (kinds, where) = (string.Join(" because of ", causes.Select(Kind)), string.Join('\n', causes.Select(cause => cause.StackTrace)));
                var reference = Activity.Current?.TraceId.ToString() ?? httpContext.TraceIdentifier;
                Outline(kinds, route, reference, where);
            }
        }

        return ValueTask.FromResult(false); // the error page answers
    }

    private static IEnumerable<Exception> Causes(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException) { yield return fault; }
    }

    private static string Kind(Exception fault) =>
        fault is PostgresException { SqlState: var state } ? $"{fault.GetType().Name} {state}" : fault.GetType().Name;

    [LoggerMessage(EventName = "unexpected_fault_in_full", Level = LogLevel.Error, Message = "A fault at {Route}")]
    private partial void Whole(Exception fault, string route);

    [LoggerMessage(EventName = "unexpected_fault", Level = LogLevel.Error, Message = "{Kinds} at {Route}, reference {Reference}: {Where}")]
    private partial void Outline(string kinds, string route, string reference, string where);
}

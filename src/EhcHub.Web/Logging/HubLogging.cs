using EhcHub.Web.Settings;
using Microsoft.Extensions.Logging.Console;

namespace EhcHub.Web.Logging;

/// <summary>How the hub's log looks: plain lines for a developer, one JSON object a line for a server (LOG-2, LOG-3).</summary>
/// <remarks>
/// JSON escapes line breaks and control characters in logged values, so that nobody can forge a line. Scopes stay out:
/// the framework's own carry the path of the request, which may name a case. Times are UTC.
/// </remarks>
internal static class HubLogging
{
    public static void AddHubLogging(this ILoggingBuilder logging, HubMode mode)
    {
        logging.ClearProviders();
        if (mode == HubMode.Demo)
        {
            logging.AddSimpleConsole(console => console.SingleLine = true);
            return;
        }

        logging.AddJsonConsole(console =>
        {
            console.IncludeScopes = false;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        logging.Services.Configure<ConsoleLoggerOptions>(console => console.MaxQueueLength = 10_000);
    }
}

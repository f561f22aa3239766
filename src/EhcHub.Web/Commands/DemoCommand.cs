using EhcHub.Data;
using EhcHub.Demo;
using EhcHub.Web.Settings;
using EhcHub.Web.Startup;

namespace EhcHub.Web.Commands;

/// <summary><c>demo</c>: makes the demo data that is missing; <c>demo reset</c> empties the database first. Demo mode only (PRIV-5).</summary>
internal static class DemoCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        if (args is not ([] or ["reset"]))
        {
            error.WriteLine("'demo' takes nothing, or the word 'reset'.");
            return 2;
        }

        await using var session = await CommandSession.OpenAsync(output, cancel);
        if (session.Mode != HubMode.Demo)
        {
            throw new StartRefusedException("Invented people have no place in a hub for real ones: 'demo' works in demo mode only.");
        }

        if (args is ["reset"] && !session.Database.IsPrivate)
        {
            throw new StartRefusedException("'demo reset' throws everything away, so it works on the hub's own private database only, and the settings name another.");
        }

        var progress = new ConsoleProgress(output);
        await session.Database.MigrateAsync(progress, cancel);
        if (args is ["reset"])
        {
            progress.Report("Throwing away what is there");
            await Schema.EmptyAsync(session.Database.Owner, cancel);
        }

        await using var services = session.Services();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoData>().MakeAsync(progress, cancel);
        output.WriteLine("The demo data is there.");
        return 0;
    }
}

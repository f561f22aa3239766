using EhcHub.Data.Embedded;
using EhcHub.Demo;
using EhcHub.Web.Settings;

namespace EhcHub.Web.Startup;

/// <summary>Starts the website, step by step, and stops whatever it started.</summary>
internal static class HubStart
{
    /// <summary>Runs until it is told to stop.</summary>
    /// <param name="args">The command line, which may hold settings such as <c>--urls</c>.</param>
    /// <param name="output">Told, in demo mode, about each step and at the end where the hub answers and as whom.</param>
    /// <param name="cancel">Stops it, at whatever step.</param>
    /// <exception cref="StartRefusedException">It cannot start like this.</exception>
    /// <exception cref="EmbeddedPostgresException">Its private database cannot run here.</exception>
    public static async Task RunAsync(string[] args, TextWriter output, CancellationToken cancel)
    {
        var (builder, mode) = HubBuilder.Create(args);
        var console = mode == HubMode.Demo ? output : TextWriter.Null;
        var progress = new ConsoleProgress(console);
        if (mode == HubMode.Server) { ServerChecks.RefuseSettings(builder.Configuration); }

        HubDatabase.RefuseSecondCopy(builder.Configuration, mode);
        PortCheck.Run(builder.Configuration["urls"]);

        await using var database = await HubDatabase.OpenAsync(builder.Configuration, mode, progress, cancel);
        await BringUpToDateAsync(database, mode, progress, cancel);

        builder.AddHub(mode, database.App);
        await using var app = builder.Build();
        app.UseHub();
        if (database.IsPrivate && await database.IsEmptyAsync(cancel)) { await MakeDemoDataAsync(app.Services, progress, cancel); }

        await app.StartAsync(cancel);
        database.NoteAddress(app.Urls);
        Announcement.Print(console, app.Urls, database);
        await app.WaitForShutdownAsync(cancel);
    }

    private static async Task BringUpToDateAsync(HubDatabase database, HubMode mode, IProgress<string> progress, CancellationToken cancel)
    {
        if (!database.IsPrivate)
        {
            await ServerChecks.RefuseUnreadyDatabaseAsync(database.App, mode, cancel);
            return;
        }

        await database.MigrateAsync(progress, cancel);
    }

    private static async Task MakeDemoDataAsync(IServiceProvider services, IProgress<string> progress, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoData>().MakeAsync(progress, cancel);
    }
}

using EhcHub.Data;
using EhcHub.Demo;
using EhcHub.Web.Settings;
using EhcHub.Web.Startup;

namespace EhcHub.Web.Commands;

/// <summary>What a command works with: settings, the database, and no website.</summary>
internal sealed class CommandSession : IAsyncDisposable
{
    private CommandSession(HubMode mode, string address, HubDatabase database) => (Mode, Address, Database) = (mode, address, database);

    public HubMode Mode { get; }

    /// <summary>Where people reach the hub, without a slash at the end.</summary>
    /// <exception cref="StartRefusedException">The settings of a server do not say.</exception>
    public string Address => field.Length > 0 || Mode == HubMode.Demo ? field : throw new StartRefusedException(
        "Hub:Address is not set: set it to where people reach the hub, as in https://hub.example.");

    public HubDatabase Database { get; }

    /// <summary>Opens the database that the settings name, or the private one, beside a hub that may be running.</summary>
    /// <param name="output">Told about each step that takes a moment.</param>
    /// <param name="cancel">Gives up, and stops a private database that was started.</param>
    /// <exception cref="StartRefusedException">The settings are not right.</exception>
    public static async Task<CommandSession> OpenAsync(TextWriter output, CancellationToken cancel)
    {
        var (builder, mode) = HubBuilder.Create([]);
        if (mode == HubMode.Server) { ServerChecks.RefuseCommandSettings(builder.Configuration); }

        var address = builder.Configuration["Hub:Address"] ?? builder.Configuration["urls"] ?? "";
        return new(mode, address.TrimEnd('/'), await HubDatabase.JoinAsync(builder.Configuration, mode, new ConsoleProgress(output), cancel));
    }

    /// <summary>The rooms that a command may need, without the website. The caller disposes of them.</summary>
    public ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDataRoom(Database.App);
        services.AddPeople();
        services.AddScoped<DemoData>();
        return services.BuildServiceProvider(validateScopes: true);
    }

    public ValueTask DisposeAsync() => Database.DisposeAsync();
}

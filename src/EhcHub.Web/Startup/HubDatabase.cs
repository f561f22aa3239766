using EhcHub.Data;
using EhcHub.Data.Embedded;
using EhcHub.Web.Settings;

namespace EhcHub.Web.Startup;

/// <summary>The database of this process: the one that the settings name, or a private one that stops with it.</summary>
internal sealed class HubDatabase : IAsyncDisposable
{
    private readonly EmbeddedPostgres? _private;
    private readonly string? _owner;

    private HubDatabase(string app, string? owner) => (App, _owner) = (app, owner);

    private HubDatabase(EmbeddedPostgres server, string folder)
        : this(server.ConnectionString(DatabaseRole.App), server.ConnectionString(DatabaseRole.Owner)) => (_private, Folder) = (server, folder);

    /// <summary>The connection for pages.</summary>
    public string App { get; }

    /// <summary>Where a private database keeps its data; null for one that the settings name.</summary>
    public string? Folder { get; }

    /// <summary>Whether the hub keeps it for itself, so that it may migrate and fill it without being asked.</summary>
    public bool IsPrivate => _private is not null;

    /// <summary>The connection that may change the schema.</summary>
    /// <exception cref="StartRefusedException">The settings do not name one.</exception>
    public string Owner => _owner ?? throw new StartRefusedException(
        "This needs the connection of the tables' owner: set ConnectionStrings:HubOwner for this command, and for no other process.");

    /// <summary>Says at once, before anything is started, that a private database is in use or cannot be kept where it should be.</summary>
    /// <exception cref="EmbeddedPostgresException">It is, or it cannot.</exception>
    public static void RefuseSecondCopy(IConfiguration configuration, HubMode mode)
    {
        if (Configured(configuration, mode) is null) { DataFolder.Take(HubBuilder.PrivateDatabase(configuration, progress: null).DataFolder).Dispose(); }
    }

    /// <summary>Opens the database for the website, which alone holds a private one.</summary>
    public static async Task<HubDatabase> OpenAsync(IConfiguration configuration, HubMode mode, IProgress<string> progress, CancellationToken cancel)
    {
        if (Configured(configuration, mode) is { } configured) { return configured; }

        progress.Report("Starting the database");
        var options = HubBuilder.PrivateDatabase(configuration, progress);
        return new(await EmbeddedPostgres.StartAsync(options, cancel), options.DataFolder);
    }

    /// <summary>Opens the database for a command, beside a hub that may be running.</summary>
    public static async Task<HubDatabase> JoinAsync(IConfiguration configuration, HubMode mode, IProgress<string> progress, CancellationToken cancel)
    {
        if (Configured(configuration, mode) is { } configured) { return configured; }

        var options = HubBuilder.PrivateDatabase(configuration, progress);
        return new(await EmbeddedPostgres.JoinAsync(options, cancel) ?? await EmbeddedPostgres.StartAsync(options, cancel), options.DataFolder);
    }

    /// <summary>Brings the schema up to date where that is missing; returns what was applied.</summary>
    public async Task<IReadOnlyList<string>> MigrateAsync(IProgress<string> progress, CancellationToken cancel)
    {
        await using var source = DataRoom.DataSource(App);
        if ((await Schema.MissingAsync(source, cancel)).Count == 0) { return []; }

        progress.Report("Making the tables");
        return await Schema.MigrateAsync(Owner, cancel);
    }

    /// <summary>Whether there is no authority in it yet, so that nobody can use it.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancel)
    {
        await using var source = DataRoom.DataSource(App);
        return await Schema.IsEmptyAsync(source, cancel);
    }

    /// <summary>Leaves word for a second copy of where this one answers.</summary>
    public void NoteAddress(IEnumerable<string> urls)
    {
        if (Folder is not null) { DataFolder.NoteAddress(Folder, urls.First()); }
    }

    public ValueTask DisposeAsync() => _private?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static HubDatabase? Configured(IConfiguration configuration, HubMode mode)
    {
        var (app, owner) = (configuration.GetConnectionString("Hub"), configuration.GetConnectionString("HubOwner"));
        if ((app ?? owner) is { Length: > 0 } connection) { return new(app ?? connection, owner); }

        return mode == HubMode.Demo ? null : throw new StartRefusedException(
            "ConnectionStrings:Hub is not set, so there is no database to use: set it as docs/settings.md says, "
            + "or, to try the hub with invented people, start it in the Development environment.");
    }
}

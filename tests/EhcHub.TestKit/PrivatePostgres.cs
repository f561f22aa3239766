using EhcHub.Data;
using EhcHub.Data.Embedded;
using Npgsql;

namespace EhcHub.TestKit;

/// <summary>The PostgreSQL of one test process: started at the first need, stopped when the last hub is gone, its data thrown away.</summary>
/// <remarks>
/// <c>HUB_TEST_POSTGRES</c> names a folder of PostgreSQL programs to use instead of the first that is found, so that the
/// same tests can be run on another major version.
/// </remarks>
public sealed class PrivatePostgres
{
    /// <summary>The database that every other is copied from: migrated, and empty.</summary>
    public const string Migrated = "hub";

    private const string FolderName = "ehc-hub-tests-";

    /// <summary>Nothing here outlives the run, so nothing waits for a disk.</summary>
    private static readonly Dictionary<string, string> Careless = new()
    {
        ["fsync"] = "off",
        ["synchronous_commit"] = "off",
        ["full_page_writes"] = "off",
        ["autovacuum"] = "off", // its workers would hold the templates open
        ["max_connections"] = "300",
    };

    private static readonly Lock Gate = new();
    private static int _users;
    private static Task<PrivatePostgres>? _running;

    private readonly EmbeddedPostgres _server;
    private readonly string _folder;
    private readonly Lock _templatesGate = new();
    private readonly Dictionary<string, Task> _templates = [];

    private PrivatePostgres(EmbeddedPostgres server, string folder) => (_server, _folder) = (server, folder);

    /// <summary>Counts one more user; the server is not started yet. Each must <see cref="LeaveAsync"/>.</summary>
    internal static void Join()
    {
        lock (Gate) { _users++; }
    }

    /// <summary>The running server, with the migrated template.</summary>
    internal static Task<PrivatePostgres> StartedAsync()
    {
        lock (Gate) { return _running ??= Task.Run(StartAsync); }
    }

    /// <summary>Counts one user less and, after the last, stops the server and removes its data.</summary>
    internal static async Task LeaveAsync()
    {
        Task<PrivatePostgres>? last = null;
        lock (Gate)
        {
            if (--_users == 0) { (last, _running) = (_running, null); }
        }

        if (last is null) { return; }

        var server = await last;
        await server._server.DisposeAsync();
        Directory.Delete(server._folder, recursive: true);
    }

    /// <summary>How to reach a database of this server.</summary>
    internal string ConnectionString(DatabaseRole role, string database) => _server.ConnectionString(role, database);

    /// <summary>Copies a template, which nobody may be connected to.</summary>
    internal Task CreateAsync(string name, string template) => _server.CreateDatabaseAsync(name, template, CancellationToken.None);

    /// <summary>Drops a database, whoever is connected to it.</summary>
    internal Task DropAsync(string name) => _server.DropDatabaseAsync(name, CancellationToken.None);

    /// <summary>Has a template made once, however many ask for it.</summary>
    /// <param name="name">What the template is called.</param>
    /// <param name="fill">Fills a fresh copy of the migrated database, and leaves no connection open.</param>
    internal Task EnsureTemplateAsync(string name, Func<Task> fill)
    {
        lock (_templatesGate)
        {
            return _templates.TryGetValue(name, out var made) ? made : _templates[name] = MakeAsync();
        }

        async Task MakeAsync()
        {
            await CreateAsync(name, Migrated);
            await fill();
        }
    }

    private static async Task<PrivatePostgres> StartAsync()
    {
        foreach (var home in Homes())
        {
            await ClearWhatKilledRunsLeftAsync(home);
        }

        var (server, folder) = await StartInFirstThatWorksAsync();
        // A pool would keep the template open after the last use.
        var owner = new NpgsqlConnectionStringBuilder(server.ConnectionString(DatabaseRole.Owner, Migrated)) { Pooling = false };
        await Schema.MigrateAsync(owner.ConnectionString, CancellationToken.None);
        return new PrivatePostgres(server, folder);
    }

    private static async Task<(EmbeddedPostgres Server, string Folder)> StartInFirstThatWorksAsync()
    {
        foreach (var home in Homes().SkipLast(1))
        {
            // Memory may be too small, or forbid programs to run from it.
            try { return await StartInAsync(home); }
            catch (EmbeddedPostgresException) { Directory.Delete(FolderIn(home), recursive: true); }
        }

        return await StartInAsync(Homes().Last());
    }

    private static async Task<(EmbeddedPostgres Server, string Folder)> StartInAsync(string home)
    {
        var options = new EmbeddedPostgresOptions
        {
            DataFolder = FolderIn(home),
            ProgramsFolder = Environment.GetEnvironmentVariable("HUB_TEST_POSTGRES") is { Length: > 0 } programs ? programs : null,
            Database = Migrated,
            Settings = Careless,
        };
        return (await EmbeddedPostgres.StartAsync(options, CancellationToken.None), options.DataFolder);
    }

    private static async Task ClearWhatKilledRunsLeftAsync(string home)
    {
        foreach (var folder in Directory.GetDirectories(home, FolderName + "*").Where(IsAbandoned))
        {
            try
            {
                // Taking it over adopts the server that still runs on it, and leaving stops that.
                await using (await EmbeddedPostgres.StartAsync(new() { DataFolder = folder, Database = Migrated }, CancellationToken.None)) { }
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception fault) when (fault is EmbeddedPostgresException or IOException or UnauthorizedAccessException)
            {
                // Another run clears it at this moment, or it belongs to another user.
            }
        }
    }

    private static bool IsAbandoned(string folder)
    {
        if (!int.TryParse(Path.GetFileName(folder)[FolderName.Length..], out var id)) { return false; }

        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static string FolderIn(string home) => Path.Combine(home, FolderName + Environment.ProcessId);

    /// <summary>Memory first: a copy of a database takes a tenth of the time there.</summary>
    private static IEnumerable<string> Homes() =>
        Directory.Exists("/dev/shm") ? ["/dev/shm", Path.GetTempPath()] : [Path.GetTempPath()];
}

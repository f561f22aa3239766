using System.Net.Sockets;
using Npgsql;

namespace EhcHub.Data.Embedded;

/// <summary>A PostgreSQL server that the hub runs for itself, on this machine only, from start to <see cref="DisposeAsync"/>.</summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const string Superuser = "postgres";

    private readonly DataFolder? _held;
    private readonly PostgresCluster? _cluster;
    private readonly ClusterPasswords _passwords;
    private readonly string _database;
    private readonly int _port;
    private readonly NpgsqlDataSource _superuser;

    /// <summary>Held and a cluster for a server of our own; neither for one that another process keeps.</summary>
    private EmbeddedPostgres(DataFolder? held, PostgresCluster? cluster, ClusterPasswords passwords, string database, int port)
    {
        (_held, _cluster, _passwords, _database, _port) = (held, cluster, passwords, database, port);
        _superuser = Connect(port, Superuser, passwords.Superuser, "postgres");
    }

    /// <summary>Makes the server when it is not there yet, starts it, and makes the hub's roles and database.</summary>
    /// <remarks>A server that a killed hub left running on the same data is taken over; one that was killed itself recovers.</remarks>
    /// <exception cref="EmbeddedPostgresException">It cannot run here; the message says why and what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedPostgresOptions options, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(options);
        var held = DataFolder.Take(options.DataFolder);
        try
        {
            return await StartAsync(held, options, cancel);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Connects to the server that a running hub keeps on this data, and leaves it running in the end; null when none runs.</summary>
    public static async Task<EmbeddedPostgres?> JoinAsync(EmbeddedPostgresOptions options, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(options);
        return ClusterPasswords.Read(options.DataFolder) is { } passwords && await RunningPortAsync(Data(options), passwords, cancel) is { } port
            ? new EmbeddedPostgres(held: null, cluster: null, passwords, options.Database, port)
            : null;
    }

    /// <summary>How to connect to the hub's database, or to another on this server.</summary>
    public string ConnectionString(DatabaseRole role, string? database = null)
    {
        var (name, password) = role switch
        {
            DatabaseRole.Owner => (HubRoles.Owner, _passwords.Owner),
            DatabaseRole.App => (HubRoles.App, _passwords.App),
            DatabaseRole.Worker => (HubRoles.Worker, _passwords.Worker),
            DatabaseRole.Superuser => (Superuser, _passwords.Superuser),
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };
        return ConnectionString(_port, name, password, database ?? _database);
    }

    /// <summary>Makes another database for the hub's roles, empty or as a copy.</summary>
    /// <param name="name">Any name that is not taken.</param>
    /// <param name="template">The database to copy, to which nobody may be connected; null for an empty one.</param>
    /// <param name="cancel">Stops the copying.</param>
    public Task CreateDatabaseAsync(string name, string? template, CancellationToken cancel) =>
        HubRoles.CreateDatabaseAsync(_superuser, name, template, cancel);

    /// <summary>Drops a database, cutting off whoever is connected to it. Not being there is no fault.</summary>
    public Task DropDatabaseAsync(string name, CancellationToken cancel) => HubRoles.DropDatabaseAsync(_superuser, name, cancel);

    /// <summary>Stops the server and lets go of its data folder; one that was joined goes on.</summary>
    public async ValueTask DisposeAsync()
    {
        await _superuser.DisposeAsync();
        if (_cluster is not null) { await _cluster.StopAsync(); }

        _held?.Dispose();
    }

    private static string Data(EmbeddedPostgresOptions options) => Path.Combine(options.DataFolder, "postgres");

    private static async Task<EmbeddedPostgres> StartAsync(DataFolder held, EmbeddedPostgresOptions options, CancellationToken cancel)
    {
        var folder = Data(options);
        var account = ServerAccount.Find();
        var major = PostgresCluster.MajorOf(folder);
        var programs = await PostgresPrograms.FindAsync(options, account, major, cancel);
        var cluster = new PostgresCluster(folder, programs, account);
        var passwords = ClusterPasswords.Read(options.DataFolder);
        if (major is null)
        {
            options.Progress?.Report($"Making a private PostgreSQL {programs.Major} database in {options.DataFolder}");
            passwords ??= ClusterPasswords.Make(options.DataFolder);
            await cluster.MakeAsync(Superuser, passwords.Superuser, cancel);
        }

        if (passwords is null)
        {
            throw new EmbeddedPostgresException(
                $"The folder {options.DataFolder} holds a database but no passwords.json to open it with: put that file back, or remove the folder to begin again with new demo data.");
        }

        var port = await RunningPortAsync(folder, passwords, cancel) ?? await cluster.StartAsync(options.Settings, cancel);
        var server = new EmbeddedPostgres(held, cluster, passwords, options.Database, port);
        try
        {
            await HubRoles.MakeAsync(server._superuser, passwords, options.Database, cancel);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>The port of a server that already runs on this data; null when none answers to our password.</summary>
    private static async Task<int?> RunningPortAsync(string folder, ClusterPasswords passwords, CancellationToken cancel)
    {
        if (PostgresCluster.NotedPort(folder) is not { } port) { return null; }

        try
        {
            await using var source = Connect(port, Superuser, passwords.Superuser, "postgres");
            await using var connection = await source.OpenConnectionAsync(cancel);
            return port;
        }
        catch (Exception fault) when (fault is NpgsqlException or SocketException or TimeoutException)
        {
            return null; // the note outlived its server, or its port is now somebody else's
        }
    }

    private static NpgsqlDataSource Connect(int port, string name, string password, string database) =>
        NpgsqlDataSource.Create(ConnectionString(port, name, password, database));

    private static string ConnectionString(int port, string name, string password, string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = name,
        Password = password,
        Database = database,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
        Timeout = 5,
    }.ConnectionString;
}

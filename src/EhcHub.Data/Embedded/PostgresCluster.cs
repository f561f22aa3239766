using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace EhcHub.Data.Embedded;

/// <summary>PostgreSQL's own folder of data files, and the server that runs on it.</summary>
internal sealed class PostgresCluster(string folder, PostgresPrograms programs, ServerAccount account)
{
    private const int Starts = 5;
    private const long LogLimit = 10L * 1024 * 1024;

    private string Log => Path.Combine(folder, "server.log");

    /// <summary>The major that made the data in a folder; null when there is none.</summary>
    public static int? MajorOf(string folder)
    {
        var version = Path.Combine(folder, "PG_VERSION");
        return File.Exists(version) ? int.Parse(File.ReadAllText(version), CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Makes the data files, all or none of them.</summary>
    public async Task MakeAsync(string superuser, string password, CancellationToken cancel)
    {
        var part = folder + ".part";
        var passwordFile = folder + ".pw";
        if (Directory.Exists(part)) { Directory.Delete(part, recursive: true); }

        Directory.CreateDirectory(part);
        await account.OwnAsync(part, cancel);
        try
        {
            ClusterPasswords.WritePrivately(passwordFile, password);
            await account.OwnAsync(passwordFile, cancel);
            await RunAsync("initdb", ["-D", part, "-U", superuser, "-A", "scram-sha-256", "--pwfile", passwordFile, "-E", "UTF8", .. Locale(), "--no-sync", "--no-instructions"], cancel);
            Directory.Move(part, folder);
        }
        finally
        {
            File.Delete(passwordFile);
        }
    }

    /// <summary>The port that the server's own note names; null when there is no note. A note may outlive its server.</summary>
    public static int? NotedPort(string folder)
    {
        var note = Path.Combine(folder, "postmaster.pid");
        if (!File.Exists(note)) { return null; }

        // Process, data folder, start time, port, … one a line.
        return File.ReadAllLines(note) is [_, var data, _, var port, ..] && data == folder && int.TryParse(port, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    /// <summary>Starts the server on a free port and waits until it takes connections. Recovers by itself after a crash.</summary>
    public async Task<int> StartAsync(IEnumerable<KeyValuePair<string, string>> settings, CancellationToken cancel)
    {
        if (File.Exists(Log) && new FileInfo(Log).Length > LogLimit) { File.Delete(Log); }

        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            Configure(settings, port);
            var before = File.Exists(Log) ? new FileInfo(Log).Length : 0;
            // Not cancelled half-way: a server nobody waits for would be left running.
            var result = await account.RunAsync(programs["pg_ctl"], ["start", "-D", folder, "-w", "-s", "-l", Log], CancellationToken.None);
            if (result is (0, _)) { return port; }

            var said = LogSince(before);
            // The port went to somebody else meanwhile, or the last of a killed server is still letting go.
            if (attempt < Starts && said.Contains("in use", StringComparison.Ordinal))
            {
#pragma warning disable RS0030 // Nothing tells when the system has let a killed server's memory go.
                await Task.Delay(TimeSpan.FromMilliseconds(200 * attempt), cancel);
#pragma warning restore RS0030
                continue;
            }

            throw new EmbeddedPostgresException(
                $"The private PostgreSQL did not start ({LastFault(said.Length > 0 ? said : result?.Output ?? "")}): see {Log}, put right what it says and start the hub again.");
        }
    }

    /// <summary>Stops the server: what is running is cut off, what is saved is kept.</summary>
    public Task StopAsync() => account.RunAsync(programs["pg_ctl"], ["stop", "-D", folder, "-m", "fast", "-w", "-s"], CancellationToken.None);

    private string[] Locale() =>
        OperatingSystem.IsLinux() ? ["--locale=C.UTF-8"]
        : programs.Major >= 17 ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        : ["--locale=C"];

    private void Configure(IEnumerable<KeyValuePair<string, string>> settings, int port)
    {
        var all = new Dictionary<string, string>
        {
            ["listen_addresses"] = "127.0.0.1",
            ["unix_socket_directories"] = "", // a socket's path may be 107 characters at most, and Windows has none
            ["timezone"] = "UTC",
            ["log_timezone"] = "UTC",
            // No personal data in the server's log (LOG-2).
            ["log_error_verbosity"] = "terse",
            ["log_min_error_statement"] = "panic",
            ["log_parameter_max_length"] = "0",
            ["log_parameter_max_length_on_error"] = "0",
        };
        foreach (var (name, value) in settings) { all[name] = value; }

        all["port"] = port.ToString(CultureInfo.InvariantCulture);
        // The file that ALTER SYSTEM writes: read last, so it wins over initdb's own.
        File.WriteAllLines(Path.Combine(folder, "postgresql.auto.conf"),
            all.Select(setting => $"{setting.Key} = '{setting.Value.Replace("'", "''", StringComparison.Ordinal)}'"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task RunAsync(string program, string[] arguments, CancellationToken cancel)
    {
        if (await account.RunAsync(programs[program], arguments, cancel) is var result && result is (0, _)) { return; }

        throw new EmbeddedPostgresException(
            $"PostgreSQL could not make its data files in {folder} ({LastFault(result?.Output ?? "")}): make room and rights there, or set Hub:DataFolder to another folder.");
    }

    private string LogSince(long position)
    {
        if (!File.Exists(Log)) { return ""; }

        using var log = new FileStream(Log, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        log.Position = position;
        using var reader = new StreamReader(log);
        return reader.ReadToEnd();
    }

    private static string LastFault(string said)
    {
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var fault = lines.LastOrDefault(line => line.Contains("FATAL", StringComparison.Ordinal) || line.Contains("error:", StringComparison.Ordinal)) ?? lines.LastOrDefault();
        return fault ?? "it gave no reason";
    }
}

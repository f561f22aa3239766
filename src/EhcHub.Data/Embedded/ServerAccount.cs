using System.ComponentModel;
using System.Diagnostics;

namespace EhcHub.Data.Embedded;

/// <summary>The user of the operating system as whom PostgreSQL runs: the present one, but never root, which PostgreSQL refuses.</summary>
/// <param name="UserName">Null for the present user.</param>
internal sealed record ServerAccount(string? UserName)
{
    private const string PasswordFile = "/etc/passwd";
    private static readonly string[] Unprivileged = ["postgres", "nobody"];

    public static ServerAccount Find()
    {
        // On Windows the programs drop an administrator's rights by themselves.
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess) { return new ServerAccount(UserName: null); }

        var known = File.Exists(PasswordFile) ? File.ReadLines(PasswordFile).Select(line => line.Split(':')[0]).ToHashSet() : [];
        return new ServerAccount(Array.Find(Unprivileged, known.Contains) ?? throw new EmbeddedPostgresException(
            "PostgreSQL refuses to run as root, and this machine has neither a user 'postgres' nor 'nobody': run the hub as an ordinary user."));
    }

    /// <summary>Gives a folder and all in it to the account, and to nobody else.</summary>
    public async Task OwnAsync(string path, CancellationToken cancel)
    {
        if (OperatingSystem.IsWindows()) { return; }

        if (Directory.Exists(path)) { File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute); }

        if (UserName is null) { return; }

        var (exitCode, error) = await RunAsRootAsync("chown", ["-R", UserName, path], cancel);
        if (exitCode != 0) { throw new EmbeddedPostgresException($"The folder {path} could not be given to the user '{UserName}', as whom PostgreSQL runs: {error}"); }
    }

    /// <summary>Runs one of PostgreSQL's programs to its end.</summary>
    /// <returns>The exit code with what it printed; null when the program cannot be started here at all.</returns>
    public async Task<(int ExitCode, string Output)?> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        try
        {
            return await RunAsync(StartInfo(program, arguments, UserName), cancel);
        }
        catch (Win32Exception)
        {
            return null; // not there, not allowed, or made for another C library
        }
    }

    private static async Task<(int ExitCode, string Output)> RunAsRootAsync(string program, IEnumerable<string> arguments, CancellationToken cancel) =>
        await RunAsync(StartInfo(program, arguments, userName: null), cancel);

    private static ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments, string? userName)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UserName = userName ?? "",
            WorkingDirectory = Path.GetPathRoot(Path.GetFullPath(program)) ?? "/", // the present folder may be closed to the account
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name); // a developer's PGDATA or PGPORT is for another server
        }

        start.Environment["LC_ALL"] = "C"; // messages in English: some are read below
        return start;
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start, CancellationToken cancel)
    {
        using var process = Process.Start(start) ?? throw new Win32Exception();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var error = process.StandardError.ReadToEndAsync(cancel);
        try
        {
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, (await output + await error).Trim());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}

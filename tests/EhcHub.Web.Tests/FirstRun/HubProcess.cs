using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using EhcHub.TestKit;

namespace EhcHub.Web.Tests.FirstRun;

/// <summary>The hub's executable as somebody starts it: a process of its own, with its output to read and an end to wait for.</summary>
internal sealed class HubProcess : IAsyncDisposable
{
    /// <summary>The last words of a start: a demo's to its reader, a server's in its log.</summary>
    private static readonly string[] LastWordsOfStart = ["Press Ctrl-C to stop.", "Application started."];

    private readonly Process _process;
    private readonly StringBuilder _output = new(), _error = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HubProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Read(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Read(_error, line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it printed so far.</summary>
    public string Output { get { lock (_output) { return _output.ToString(); } } }

    /// <summary>What it complained about so far.</summary>
    public string Error { get { lock (_error) { return _error.ToString(); } } }

    /// <summary>Starts the executable that was built with these tests.</summary>
    /// <param name="args">Its command line.</param>
    /// <param name="settings">Its environment, on top of one in which nothing is configured.</param>
    public static HubProcess Start(string[] args, params (string Name, string Value)[] settings)
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet", [Repository.At("src", "EhcHub.Web", "bin", configuration, "net10.0", "EhcHub.Web.dll"), .. args])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsASetting).ToList()) { start.Environment.Remove(name); }

        foreach (var (name, value) in settings) { start.Environment[name] = value; }

        return new HubProcess(start);
    }

    /// <summary>Starts it as a newcomer does, with its data in a folder of the test's own.</summary>
    public static HubProcess StartDemo(ScratchFolder folder, params string[] args) =>
        Start(args, ("ASPNETCORE_ENVIRONMENT", "Development"), ("Hub__DataFolder", folder.Path));

    /// <summary>Starts it as a server for real people, with all that this needs but a database.</summary>
    /// <param name="args">Its command line.</param>
    /// <param name="settings">Settings besides or in place of the usual ones; an empty one is as if it were not set.</param>
    public static HubProcess StartServer(string[] args, params (string Name, string Value)[] settings) => Start(
        args, [("ASPNETCORE_ENVIRONMENT", "Production"), .. ServerSettings.All.Select(setting => (setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value)), .. settings]);

    /// <summary>A port that nobody listens on at this moment.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until it says that it is ready.</summary>
    /// <exception cref="InvalidOperationException">It ended instead.</exception>
    public async Task ReadyAsync()
    {
        var ended = _process.WaitForExitAsync();
        if (await Task.WhenAny(_ready.Task, ended) == ended) { throw new InvalidOperationException($"The hub ended: {Output}{Error}"); }
    }

    /// <summary>Waits for its end and returns the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <summary>Asks it to stop, as a service manager does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Ends it at once, as a crash or <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            Terminate();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static bool IsASetting(string name) =>
        name.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || name.StartsWith("DOTNET_ENV", StringComparison.Ordinal)
        || name.StartsWith("Hub__", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ConnectionStrings__", StringComparison.OrdinalIgnoreCase);

    private void Read(StringBuilder text, string? line)
    {
        if (line is null) { return; }

        lock (text) { text.AppendLine(line); }

        if (LastWordsOfStart.Any(words => line.Contains(words, StringComparison.Ordinal))) { _ready.TrySetResult(); }
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace EhcHub.Bench;

/// <summary>A server in a process of its own, on a free port of this machine. Of its log only the end is kept.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    /// <summary>What a server writes by itself, or once for each browser.</summary>
    private static readonly HashSet<string> OfTheServer = new(["Date", "Content-Length", "Transfer-Encoding", "Set-Cookie"], StringComparer.OrdinalIgnoreCase);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;

    private readonly ConcurrentQueue<string> _lastWords;

    private ServerProcess(Process process, string address, ConcurrentQueue<string> lastWords) =>
        (_process, Address, _lastWords) = (process, address, lastWords);

    public string Address { get; }

    /// <summary>Starts a program that takes its address from <c>ASPNETCORE_URLS</c>.</summary>
    public static Task<ServerProcess> StartAsync(string program, string[] arguments, IReadOnlyDictionary<string, string> settings) =>
        StartAsync(FreeAddress(), address => (program, arguments, new Dictionary<string, string>(settings) { ["ASPNETCORE_URLS"] = address }));

    /// <summary>Starts this program again as one of the other servers.</summary>
    public static Task<ServerProcess> StartSelfAsync(string role, params string[] arguments) =>
        StartAsync(FreeAddress(), address => (Environment.ProcessPath!, [.. Self(), role, address, .. arguments], []));

    /// <summary>Runs this program again to its end and returns what it printed.</summary>
    public static async Task<string> RunSelfAsync(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), .. arguments]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException("A run of requests failed.");
    }

    /// <summary>One page, which must be there.</summary>
    public async Task<FetchedPage> FetchAsync(string path, string cookie)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Get, Address + path);
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("X-Forwarded-Proto", "https"); // as from the proxy that ends the encryption
        using var response = await http.SendAsync(request);
        return response.StatusCode == HttpStatusCode.OK
            ? new(await response.Content.ReadAsStringAsync(), [.. response.Headers.Concat(response.Content.Headers).Where(header => !OfTheServer.Contains(header.Key)).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")])
            : throw new InvalidOperationException($"{path} answered {(int)response.StatusCode}. The server's log ends: {string.Join(Environment.NewLine, _lastWords)}");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<ServerProcess> StartAsync(string address, Func<string, (string Program, string[] Arguments, Dictionary<string, string> Settings)> how)
    {
        var (program, arguments, settings) = how(address);
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in settings) { start.Environment[name] = value; }

        var process = Process.Start(start)!;
        var lastWords = new ConcurrentQueue<string>();
        process.OutputDataReceived += (_, line) => Keep(lastWords, line.Data);
        process.BeginOutputReadLine();
        await AnswersAsync(process, new Uri(address));
        return new ServerProcess(process, address, lastWords);
    }

    /// <summary>All is read, so that the server never waits for a reader; the last lines are kept.</summary>
    private static void Keep(ConcurrentQueue<string> lastWords, string? line)
    {
        if (line is not null) { lastWords.Enqueue(line); }
        if (lastWords.Count > 10) { lastWords.TryDequeue(out _); }
    }

    private static async Task AnswersAsync(Process process, Uri address)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            if (process.HasExited) { throw new InvalidOperationException($"A server stopped at once with exit code {process.ExitCode}."); }

            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, address.Port, patience.Token);
                return;
            }
            catch (SocketException)
            {
#pragma warning disable RS0030 // The pages compared with have no log that says when they answer.
                await Task.Delay(50, patience.Token);
#pragma warning restore RS0030
            }
        }
    }

    private static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
    }

    /// <summary>How this program is started again: by its own file, or as an argument of <c>dotnet</c>.</summary>
    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ServerProcess).Assembly.Location] : [];
}

/// <summary>A page as a server sent it.</summary>
/// <param name="Html">The page.</param>
/// <param name="Headers">Those that the program chose, each as <c>Name: value</c>.</param>
internal sealed record FetchedPage(string Html, IReadOnlyList<string> Headers);

using System.Diagnostics;
using EhcHub.TestKit;

namespace EhcHub.E2e;

/// <summary>The hub as it is published, in a process of its own: the styles and scripts are as small as browsers will get them.</summary>
internal sealed class PublishedHub : IAsyncDisposable
{
    private static readonly string Folder = Repository.At("TestResults", "published");

    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private readonly Process _process;

    private PublishedHub(Process process, Uri origin) => (_process, Origin) = (process, origin);

    /// <summary>Where it answers.</summary>
    public Uri Origin { get; }

    /// <summary>Publishes the hub and starts it on another hub's database.</summary>
    public static async Task<PublishedHub> StartAsync(string connectionString)
    {
        await PublishAsync();
        var origin = new Uri($"http://localhost:{ListeningHub.FreePort()}");
        var process = Start("dotnet", Path.Combine(Folder, "EhcHub.Web.dll"), "--urls", origin.ToString(), "--environment", "Development", "--Hub:Mode", "Demo", "--ConnectionStrings:Hub", connectionString);
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            if (line.Contains(origin.Authority, StringComparison.Ordinal)) { return new(process, origin); }
        }

        throw new InvalidOperationException($"The published hub did not start: {string.Join(' ', said)} {await process.StandardError.ReadToEndAsync()}");
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Publishes what these tests were built with: building all of it again would take longer than every walk, and weigh the same.</summary>
    private static async Task PublishAsync()
    {
        using var publish = Start("dotnet", "publish", Repository.At("src", "EhcHub.Web"), "--no-build", "-c", Configuration, "-o", Folder, "--nologo", "-nodeReuse:false", "-clp:ErrorsOnly");
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0) { throw new InvalidOperationException($"The hub could not be published: {said}"); }
    }

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}

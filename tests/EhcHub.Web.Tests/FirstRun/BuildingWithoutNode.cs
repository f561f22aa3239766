using System.Diagnostics;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.FirstRun;

public sealed class BuildingWithoutNode : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task One_sentence_says_what_to_install()
    {
        Directory.CreateDirectory(_folder.Path);
        var start = new ProcessStartInfo(Dotnet(), ["msbuild", Repository.At("src", "EhcHub.Web"), "-t:FindNode", "-nologo", "-nodeReuse:false", "-clp:ErrorsOnly;NoSummary"])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = _folder.Path; // an empty one

        using var build = Process.Start(start)!;
        var said = await build.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await build.WaitForExitAsync(TestContext.Current.CancellationToken);

        var line = Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error HUB001: The hub's styles and scripts are built with Node.js 20.11 or later, which was not found on the path. Install it from https://nodejs.org", line, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Dotnet() => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet")).First(File.Exists);
}

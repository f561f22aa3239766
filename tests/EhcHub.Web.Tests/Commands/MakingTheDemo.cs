using EhcHub.Web.Tests.FirstRun;
using Xunit;

namespace EhcHub.Web.Tests.Commands;

public sealed class MakingTheDemo : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task It_is_made_once_and_begun_again_only_on_purpose()
    {
        var first = await RunsAsync("demo");
        var again = await RunsAsync("demo");
        await RunsAsync("admin", "invite", "--email", "first@council.example");
        var reset = await RunsAsync("demo", "reset");
        var check = await RunsAsync("check");

        Assert.Contains("Inventing the people who work there", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Inventing", again, StringComparison.Ordinal);
        Assert.Contains("Throwing away what is there", reset, StringComparison.Ordinal);
        Assert.Contains("Inventing the people who work there", reset, StringComparison.Ordinal);
        Assert.All([first, again, reset], output => Assert.EndsWith("The demo data is there.", output.TrimEnd(), StringComparison.Ordinal));
        Assert.Contains("Nothing is wrong.", check, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> RunsAsync(params string[] command)
    {
        await using var process = HubProcess.StartDemo(_folder, command);
        Assert.True(await process.EndAsync() == 0, process.Output + process.Error);
        return process.Output;
    }
}

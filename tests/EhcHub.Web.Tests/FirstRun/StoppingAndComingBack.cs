using Xunit;

namespace EhcHub.Web.Tests.FirstRun;

public sealed class StoppingAndComingBack : IDisposable
{
    private readonly ScratchFolder _folder = new();

    [Fact, Trait("Req", "REL-5")]
    public async Task A_polite_end_leaves_nothing_running_and_a_crash_is_recovered_from_without_help()
    {
        await using (var first = StartOnAFreePort())
        {
            await first.ReadyAsync();
            first.Terminate();

            Assert.Equal(0, await first.EndAsync());
            Assert.False(ADatabaseServerRuns);
        }

        await using (var crashed = StartOnAFreePort())
        {
            await crashed.ReadyAsync();
            await crashed.KillAsync();

            Assert.True(ADatabaseServerRuns); // left behind
        }

        await using var recovered = StartOnAFreePort();
        await recovered.ReadyAsync();
        recovered.Terminate();

        Assert.Equal(0, await recovered.EndAsync());
        Assert.False(ADatabaseServerRuns);
        Assert.DoesNotContain("Inventing", recovered.Output, StringComparison.Ordinal); // what was there was kept
    }

    public void Dispose() => _folder.Dispose();

    private bool ADatabaseServerRuns => File.Exists(_folder.File("postgres", "postmaster.pid"));

    private HubProcess StartOnAFreePort() => HubProcess.StartDemo(_folder, "--urls", $"http://localhost:{HubProcess.FreePort()}");
}

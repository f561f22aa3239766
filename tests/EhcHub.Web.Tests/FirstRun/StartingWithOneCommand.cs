using System.Net;
using EhcHub.Demo;
using Xunit;

namespace EhcHub.Web.Tests.FirstRun;

/// <summary>What a newcomer sees who starts the hub with nothing configured.</summary>
public sealed class StartingWithOneCommand(StartingWithOneCommand.NewHub hub) : IClassFixture<StartingWithOneCommand.NewHub>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void It_says_what_it_does_where_it_answers_and_whom_one_can_be()
    {
        Assert.Contains("Making a private PostgreSQL", hub.Process.Output, StringComparison.Ordinal);
        Assert.Contains($"EHC Hub is ready at {hub.Address}", hub.Process.Output, StringComparison.Ordinal);
        Assert.All(Personas.All, persona => Assert.Contains(persona.Name, hub.Process.Output, StringComparison.Ordinal));
        Assert.Equal("", hub.Process.Error);
    }

    [Fact, Trait("Req", "REL-1")]
    public async Task It_answers_probes_with_one_word_and_no_version()
    {
        using var client = new HttpClient { BaseAddress = new(hub.Address) };

        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/live", UriKind.Relative), Cancel));
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancel));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/demo", UriKind.Relative), Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_second_copy_is_told_where_the_first_one_answers()
    {
        await using var second = HubProcess.StartDemo(hub.Folder);

        Assert.Equal(1, await second.EndAsync());
        Assert.StartsWith($"EHC Hub is already running at {hub.Address}", second.Error, StringComparison.Ordinal);
        Assert.Single(second.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Commands_work_beside_the_running_hub()
    {
        await using var check = HubProcess.StartDemo(hub.Folder, "check");
        await using var invite = HubProcess.StartDemo(hub.Folder, "admin", "invite", "--email", "first@council.example", "--authority", "991");

        Assert.True(await check.EndAsync() == 0, check.Output + check.Error);
        Assert.Equal(0, await invite.EndAsync());
        Assert.Contains("Nothing is wrong.", check.Output, StringComparison.Ordinal);
        Assert.Matches("/invitation/[A-Za-z0-9_-]{43}", invite.Output);
    }

    /// <summary>A hub that starts in an empty folder.</summary>
    public sealed class NewHub : IAsyncLifetime
    {
        internal ScratchFolder Folder { get; } = new();

        internal HubProcess Process { get; private set; } = null!;

        public string Address { get; } = $"http://localhost:{HubProcess.FreePort()}";

        public async ValueTask InitializeAsync()
        {
            Process = HubProcess.StartDemo(Folder, "--urls", Address);
            await Process.ReadyAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await Process.DisposeAsync();
            Folder.Dispose();
        }
    }
}

using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.FirstRun;

public sealed class MeetingTheDemoInAServer(DemoHub demo)
{
    [Fact, Trait("Req", "PRIV-5")]
    public async Task A_server_whose_database_holds_the_demos_people_is_refused()
    {
        await using var server = HubProcess.StartServer(["--urls", "http://localhost:0"], ("ConnectionStrings__Hub", demo.ConnectionString()));

        Assert.Equal(1, await server.EndAsync());
        Assert.StartsWith("The database holds the demo's invented people", Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}

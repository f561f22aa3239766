using System.Net;
using System.Net.Sockets;
using EhcHub.Web.Tests.FirstRun;
using Xunit;

namespace EhcHub.Web.Tests.Commands;

/// <summary>A command that waits for its database ends when it is told to, and says nothing more.</summary>
public sealed class StoppingACommand
{
    [Theory, Trait("Req", "REL-5")]
    [InlineData("migrate"), InlineData("check"), InlineData("demo"), InlineData("admin", "invite", "--email", "first@council.example")]
    public async Task It_ends_when_it_is_asked_to(params string[] command)
    {
        using var silent = new TcpListener(IPAddress.Loopback, port: 0); // takes calls, and never answers
        silent.Start();
        var database = $"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Username=hub;Password=9f2c;Database=hub;Timeout=300";
        await using var process = command[0] == "demo"
            ? HubProcess.Start(command, ("ASPNETCORE_ENVIRONMENT", "Development"), ("Hub__Mode", "Demo"), ("ConnectionStrings__Hub", database))
            : HubProcess.StartServer(command, ("ConnectionStrings__Hub", database), ("ConnectionStrings__HubOwner", database));
        using var call = await silent.AcceptTcpClientAsync(TestContext.Current.CancellationToken);

        process.Terminate();

        Assert.Equal((130, ""), (await process.EndAsync(), process.Error));
    }
}

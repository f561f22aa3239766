using System.Net;
using System.Text.Json;
using EhcHub.Data.Embedded;
using Xunit;

namespace EhcHub.Web.Tests.FirstRun;

/// <summary>The hub as a service on a database that somebody else runs.</summary>
public sealed class RunningForRealPeople : IDisposable
{
    private readonly ScratchFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact, Trait("Req", "MIG-2"), Trait("Req", "LOG-2"), Trait("Req", "WEB-7")]
    public async Task It_starts_once_migrated_answers_behind_a_proxy_and_logs_routes_but_never_paths()
    {
        await using var database = await EmbeddedPostgres.StartAsync(new() { DataFolder = _folder.Path }, Cancel);
        var address = $"http://localhost:{HubProcess.FreePort()}";
        var settings = new[]
        {
            ("ASPNETCORE_URLS", address),
            ("ConnectionStrings__Hub", database.ConnectionString(DatabaseRole.App)),
        };

        await using var early = HubProcess.StartServer([], settings);
        Assert.Equal(1, await early.EndAsync());
        Assert.Contains("run the command 'migrate'", early.Error, StringComparison.Ordinal);

        await using var migrate = HubProcess.StartServer(["migrate"], [.. settings, ("ConnectionStrings__HubOwner", database.ConnectionString(DatabaseRole.Owner))]);
        Assert.True(await migrate.EndAsync() == 0, migrate.Error);

        await using var hub = HubProcess.StartServer([], settings);
        using var client = new HttpClient { BaseAddress = new(address) };
        await hub.ReadyAsync();
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Cancel));
        await client.GetAsync(new Uri("/cases/CANARY-7K3M42Q?name=CANARY-NAME", UriKind.Relative), Cancel);
        await client.GetAsync(new Uri("/error/404?name=CANARY-NAME", UriKind.Relative), Cancel);
        var behindAProxy = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { { "X-Forwarded-Proto", "https" } } };
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(behindAProxy, Cancel)).StatusCode);
        var withoutToken = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Headers = { { "X-Forwarded-Proto", "https" } }, Content = new FormUrlEncodedContent([]) };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(withoutToken, Cancel)).StatusCode);
        var byAnotherName = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = "somebody.else.example" } };
        Assert.Equal(HttpStatusCode.BadRequest, (await client.SendAsync(byAnotherName, Cancel)).StatusCode);
        hub.Terminate();

        Assert.Equal(0, await hub.EndAsync());
        Assert.DoesNotContain("CANARY", hub.Output + hub.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("GET none answered 302", hub.Output, StringComparison.Ordinal);
        Assert.Contains("GET error/{status", hub.Output, StringComparison.Ordinal);
        Assert.Contains("POST sign-in answered 400", hub.Output, StringComparison.Ordinal);
        Assert.All(hub.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => JsonDocument.Parse(line).Dispose());
    }

    public void Dispose() => _folder.Dispose();
}

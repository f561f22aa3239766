using System.Net.Http.Headers;
using EhcHub.Data;
using EhcHub.Data.People;
using EhcHub.Domain.Organisations;
using EhcHub.TestKit;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace EhcHub.Web.Tests.Logging;

/// <summary>Whatever somebody types and however it fails, the log does not repeat it (LOG-2).</summary>
public sealed class NamingNobody(ServerHub hub)
{
    private const string Canary = "canary-7k3m42q";

    [Fact, Trait("Req", "LOG-2")]
    public async Task Names_addresses_queries_bodies_and_file_names_stay_out_of_the_log_through_every_kind_of_fault()
    {
        await using var server = await ScratchHub.BesideAsync(hub, MapFaults);
        var visitor = server.Stranger();

        foreach (var address in new[] { $"/{Canary}", $"/cases/{Canary}?name={Canary}", $"/error/404?name={Canary}", $"/sign-in?next=/{Canary}%00", $"/invitation/{Canary}" })
        {
            await visitor.AsksFor(address);
        }

        foreach (var fault in Faults.Keys) { await visitor.AsksFor($"/fails/{fault}?email={Canary}@test.invalid"); }

        await SendsFormsAsync(visitor, await hub.Invites($"{Canary}@test.invalid"));
        await SendsOddRequestsAsync(server);

        Assert.Equal(Faults.Keys.Select(fault => $"/fails/{fault}"), server.Logged.Where(entry => entry.Name == "unexpected_fault")
            .Select(entry => Faults.Keys.Select(fault => $"/fails/{fault}").Single(route => entry.Text.Contains(route, StringComparison.Ordinal))));
        Assert.Contains(server.Logged, entry => entry.Text.Contains("DbUpdateException because of PostgresException 23505", StringComparison.Ordinal));
        Assert.Contains(server.Logged, entry => entry.Name == "request");
        var repeated = server.Logged.Where(entry => entry.Text.Contains(Canary, StringComparison.OrdinalIgnoreCase)).Select(entry => $"{entry.Category}: {entry.Text}").ToList();
        Assert.True(repeated.Count == 0, string.Join(Environment.NewLine, repeated));
    }

    [Theory, Trait("Req", "LOG-2"), Trait("Req", "RLS-2")]
    [InlineData("Include Error Detail=true")]
    [InlineData("Log Parameters=true")]
    [InlineData("No Reset On Close=true")]
    [InlineData("Multiplexing=true")]
    [InlineData("Persist Security Info=true")]
    public void No_setting_makes_a_connection_tell_values_or_keep_somebody_elses_state(string setting)
    {
        using var source = DataRoom.DataSource($"Host=db;Username=hub_app;Password=9f2c;{setting}");

        var built = new NpgsqlConnectionStringBuilder(source.ConnectionString);
        Assert.False(built.IncludeErrorDetail || built.LogParameters || built.NoResetOnClose || built.Multiplexing || built.PersistSecurityInfo);
    }

    /// <summary>Faults as a page would meet them, with values that somebody typed.</summary>
    private static Dictionary<string, Func<EhcHubDb, Task>> Faults { get; } = new()
    {
        ["twice"] = async db =>
        {
            db.AddRange(NewPerson(), NewPerson()); // one address, two accounts
            await db.SaveChangesAsync();
        },
        ["too-long"] = async db =>
        {
            db.Add(new Authority { Id = Guid.NewGuid(), Name = Canary, Code = Canary });
            await db.SaveChangesAsync();
        },
        ["no-such-row"] = async db =>
        {
            db.Add(new Organisation { Id = Guid.NewGuid(), Name = Canary, Kind = OrganisationKind.Council, AuthorityId = Guid.NewGuid() });
            await db.SaveChangesAsync();
        },
        ["not-a-number"] = async db => await db.Database.ExecuteSqlAsync($"select cast({Canary} as integer)"),
        ["not-a-day"] = _ => Task.FromResult(DateOnly.ParseExact(Canary, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        ["cancelled"] = async db =>
        {
            await db.Database.ExecuteSqlRawAsync("set statement_timeout = 1");
            await db.Database.ExecuteSqlAsync($"select pg_sleep(10), {Canary}");
        },
    };

    private static void MapFaults(IEndpointRouteBuilder app)
    {
        foreach (var (name, fault) in Faults)
        {
            app.MapGet($"/fails/{name}", async (EhcHubDb db) =>
            {
                await db.Database.OpenConnectionAsync();
                await fault(db);
                return Results.NoContent();
            }).WithMetadata(new HubPublicAttribute("A fault for a test.") { SameForEverybody = true });
        }
    }

    private static Person NewPerson() => new()
    {
        Id = Guid.NewGuid(),
        DisplayName = Canary,
        UserName = Canary,
        NormalizedUserName = Canary,
        Email = Canary,
        NormalizedEmail = Canary,
    };

    private static async Task SendsFormsAsync(Visitor visitor, string token)
    {
        await visitor.Opens("/sign-in");
        await visitor.Posts(("Email", $"{Canary}@test.invalid"), ("Password", Canary));
        await visitor.Opens($"/invitation/{token}");
        await visitor.Presses("Start now");
        await visitor.Posts(("Name", Canary), ("Password", "short"));
        await visitor.Posts(("Name", Canary), ("Password", $"{Canary} {Canary}"));
        await visitor.Posts(("Code", Canary));
        using var file = new ByteArrayContent([1, 2, 3]) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using var upload = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new MultipartFormDataContent { { file, "report", $"{Canary}.png" }, { new StringContent(Canary), Canary } },
            Headers = { { "User-Agent", Canary }, { "X-Name", Canary } },
        };
        await visitor.Sends(upload);
    }

    private static async Task SendsOddRequestsAsync(ScratchHub server)
    {
        foreach (var request in new[]
        {
            $"GET /{Canary}%zz HTTP/1.1\r\nHost: {Canary}.example\r\nConnection: close\r\n\r\n",
            $"{Canary.ToUpperInvariant().Replace('-', 'X')} / HTTP/1.1\r\nHost: hub.test\r\nConnection: close\r\n\r\n",
            $"POST /sign-in HTTP/1.1\r\nHost: hub.test\r\nContent-Type: multipart/form-data; boundary={Canary}\r\nContent-Length: 14\r\nConnection: close\r\n\r\n{Canary}",
            $"POST /reports/csp HTTP/1.1\r\nHost: hub.test\r\nContent-Type: application/csp-report\r\nContent-Length: 15\r\nConnection: close\r\n\r\n{{{Canary}",
            $"GET / HTTP/1.1\r\nHost: hub.test\r\nCookie: __Host-hub={Canary}; __Host-hub-step={Canary}\r\nConnection: close\r\n\r\n",
        })
        {
            await server.SendsBytes(request);
        }
    }
}

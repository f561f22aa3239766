using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class TidyingLeftovers
{
    [Fact, Trait("Req", "RET-1")]
    public async Task Sessions_and_failed_tries_go_a_day_after_they_ended_and_no_sooner()
    {
        await using var hub = Hub.WithItsOwnDatabase();
        hub.ItIs("2026-03-10 10:00");
        var account = await hub.HasAnAccount(Role.Coordinator);
        await hub.Stranger().EntersPassword(account, "wrong");
        Assert.Equal((1, 1), await hub.HasLeftOver());

        Assert.Equal(0, await hub.Tidies("2026-03-11 09:59", batch: 10));
        Assert.Equal(2, await hub.Tidies("2026-03-11 10:00", batch: 10));
        Assert.Equal((0, 0), await hub.HasLeftOver());
    }

    [Fact]
    public async Task However_many_there_are_each_statement_takes_a_few_and_who_is_signed_in_stays_so()
    {
        await using var hub = Hub.WithItsOwnDatabase();
        hub.ItIs("2026-03-08");
        for (var i = 0; i < 7; i++) { await hub.SignIn(Role.Parent).AsksFor("/home"); }

        hub.ItIs("2026-03-10");
        var parent = hub.SignIn(Role.Parent);
        await parent.AsksFor("/home");

        Assert.Equal(7, await hub.Tidies("2026-03-10", batch: 3));
        await parent.AsksFor("/home");
        Assert.Equal(System.Net.HttpStatusCode.OK, parent.Answer.StatusCode);
    }

    [Fact]
    public async Task It_is_done_every_hour_by_itself()
    {
        await using var hub = Hub.WithItsOwnDatabase();
        await hub.SignIn(Role.Parent).AsksFor("/home");
        await using var server = await ScratchHub.BesideAsync(hub);

        await server.DoesWhatComesEvery(TimeSpan.FromHours(1));

        await server.LogsAsync("tidied");
        Assert.Equal((0, 0), await hub.HasLeftOver()); // by the database's clock they have long ended
    }

    [Fact, Trait("Req", "REL-7")]
    public async Task The_time_is_the_databases_own()
    {
        await using var hub = Hub.WithItsOwnDatabase();
        hub.ItIs("2001-01-01");

        Assert.True((await hub.DatabaseTime()).Year > 2020);
    }
}

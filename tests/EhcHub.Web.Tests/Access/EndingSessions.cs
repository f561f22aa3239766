using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class EndingSessions(ServerHub hub)
{
    [Theory, Trait("Req", "SESS-2")]
    [InlineData(Role.Coordinator, "/queue", 15)]
    [InlineData(Role.Senco, "/school", 15)]
    [InlineData(Role.AdviceGiver, "/advice", 15)]
    [InlineData(Role.Parent, "/home", 30)]
    [InlineData(Role.YoungPerson, "/home", 30)]
    public async Task An_idle_session_ends_to_the_minute(Role role, string home, int minutes)
    {
        var (busy, idle) = (hub.SignIn(role), hub.SignIn(role));
        await busy.AsksFor(home);
        await idle.AsksFor(home);

        hub.TimePasses(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
        await busy.AsksFor(home);
        hub.TimePasses(TimeSpan.FromSeconds(1));
        await busy.AsksFor(home);
        await idle.AsksFor(home);

        Assert.Equal(System.Net.HttpStatusCode.OK, busy.Answer.StatusCode);
        idle.IsAskedToSignIn();
    }

    [Fact, Trait("Req", "SESS-2")]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        var manager = hub.SignIn(Role.Manager);
        await manager.AsksFor("/queue");

        for (var passed = TimeSpan.Zero; passed < TimeSpan.FromHours(12) - TimeSpan.FromMinutes(10); passed += TimeSpan.FromMinutes(10))
        {
            hub.TimePasses(TimeSpan.FromMinutes(10));
            Assert.Equal(System.Net.HttpStatusCode.OK, (await manager.AsksFor("/queue")).StatusCode);
        }

        hub.TimePasses(TimeSpan.FromMinutes(10));
        await manager.AsksFor("/queue");

        manager.IsAskedToSignIn();
    }

    [Fact, Trait("Req", "SESS-2")]
    public async Task A_page_that_asks_again_by_itself_does_not_keep_a_session_alive()
    {
        var coordinator = hub.SignIn(Role.Coordinator);
        await coordinator.AsksFor("/queue");
        hub.TimePasses(TimeSpan.FromMinutes(14));
        using var poll = new HttpRequestMessage(HttpMethod.Get, "/queue") { Headers = { { "X-Hub-Background", "1" } } };
        await coordinator.Sends(poll);

        hub.TimePasses(TimeSpan.FromMinutes(1));
        await coordinator.AsksFor("/queue");

        coordinator.IsAskedToSignIn();
    }

    [Fact, Trait("Req", "SESS-3")]
    public async Task Somebody_who_is_switched_off_is_refused_at_their_next_request()
    {
        var (coordinator, colleague) = (hub.SignIn(Role.Coordinator), hub.SignIn(Role.Coordinator));
        await coordinator.AsksFor("/queue");

        await hub.Suspends(coordinator);
        await coordinator.AsksFor("/queue");
        await colleague.AsksFor("/queue");

        coordinator.IsAskedToSignIn();
        colleague.Sees("What to chase today");
    }

    [Fact, Trait("Req", "SESS-3")]
    public async Task A_post_that_ended_yesterday_opens_nothing_at_the_next_request()
    {
        var senco = hub.SignIn(Role.Senco);
        await senco.AsksFor("/school");

        await hub.EndsThePostOf(senco);
        await senco.AsksFor("/school");

        senco.FindsNothing();
    }
}

using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.TestBench;

public sealed class SharingAHub(ServerHub hub)
{
    [Fact]
    public async Task The_time_that_one_test_sets_is_not_seen_by_another_on_the_same_host()
    {
        var coordinator = hub.SignIn(Role.Coordinator);
        await coordinator.AsksFor("/queue");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => hub.ItIs("2031-01-01"))));
        await coordinator.AsksFor("/queue");

        coordinator.Sees("What to chase today");
    }

    [Fact]
    public async Task A_hub_with_its_own_database_knows_nobody_from_the_shared_one()
    {
        var known = hub.SignIn(Role.Coordinator);
        await known.AsksFor("/queue");
        await using var other = Hub.WithItsOwnDatabase();

        var stranger = known.WhoseCookiesAreCopied(to: other.Stranger());
        await stranger.AsksFor("/queue");

        stranger.IsAskedToSignIn();
    }
}

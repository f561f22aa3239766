using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.E2e;

/// <summary>
/// Every page that exists, in every role, at both widths: no axe violation, no console error, no policy report, no sideways scroll,
/// no request to anybody else, no cookie that is not listed, nothing kept.
/// </summary>
public sealed class WalkingEveryPage(ListeningHub hub, Chromium chromium)
{
    /// <summary>Every role, and null for somebody who has not signed in.</summary>
    public static TheoryData<Role?> Everybody => new(Enum.GetValues<Role>().Select(role => (Role?)role).Prepend(null));

    [Theory, MemberData(nameof(Everybody)), Trait("Req", "WEB-1"), Trait("Req", "WEB-2"), Trait("Req", "PRIV-2"), Trait("Req", "DEP-2"), Trait("Ux", "7.1")]
    public Task Nothing_is_wrong_on_any_page_for(Role? role) => WalkAsync(hub, chromium, role, script: true);

    internal static async Task WalkAsync(ListeningHub hub, Chromium chromium, Role? role, bool script)
    {
        var walk = await Walk.BeginAsync(hub, chromium, role, script);

        foreach (var address in PagesOfTheHub.For(hub, role)) { await walk.OpensAsync(address, 200, 404); }

        await walk.EndsAsync();
    }
}

/// <summary>The same for browsers that run no scripts; a class of its own, so that both go at the same time.</summary>
public sealed class WalkingEveryPageWithoutScript(ListeningHub hub, Chromium chromium)
{
    [Theory, MemberData(nameof(WalkingEveryPage.Everybody), MemberType = typeof(WalkingEveryPage))]
    [Trait("Req", "WEB-1"), Trait("Req", "WEB-2"), Trait("Ux", "7.1"), Trait("Ux", "7.4")]
    public Task Nothing_is_wrong_on_any_page_for(Role? role) => WalkingEveryPage.WalkAsync(hub, chromium, role, script: false);
}

public sealed class KnowingTheWay(ListeningHub hub)
{
    [Fact]
    public void Every_page_with_parameters_has_an_example_to_walk_to() => Assert.Empty(PagesOfTheHub.WithoutExample(hub));

    [Fact]
    public void Every_example_is_of_a_page_that_exists() =>
        Assert.Empty(PagesOfTheHub.Examples.Keys.Except(hub.Endpoints.Select(endpoint => (endpoint.RoutePattern.RawText ?? "").ToLowerInvariant())));
}

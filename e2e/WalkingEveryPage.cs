using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.E2e;

/// <summary>
/// Every page that exists, in every role: no axe violation, no console error, no policy report, no sideways scroll, no
/// request to anybody else, no cookie that is not listed, nothing kept. Pictures lie in TestResults/pictures.
/// </summary>
public sealed class WalkingEveryPage(ListeningHub hub, Chromium chromium)
{
    private const int Phone = 320, Desk = 1280;
    private static readonly string Pictures = Directory.CreateDirectory(Repository.At("TestResults", "pictures")).FullName;

    /// <summary>Every role, and null for somebody who has not signed in.</summary>
    public static TheoryData<Role?> Everybody => new(Enum.GetValues<Role>().Select(role => (Role?)role).Prepend(null));

    [Theory, MemberData(nameof(Everybody)), Trait("Req", "WEB-1"), Trait("Req", "WEB-2"), Trait("Req", "PRIV-2"), Trait("Req", "DEP-2")]
    public Task Nothing_is_wrong_on_any_page_for(Role? role) => WalkAsync(role, script: true);

    [Theory, MemberData(nameof(Everybody)), Trait("Req", "WEB-1"), Trait("Req", "WEB-2")]
    public Task Nothing_is_wrong_without_script_on_any_page_for(Role? role) => WalkAsync(role, script: false);

    private async Task WalkAsync(Role? role, bool script)
    {
        var page = await chromium.OpenWindowAsync(Desk, script);
        var check = await PageCheck.WatchAsync(page, hub.Origin, script);
        if (role is { } mine) { await page.SignInAsync(hub, mine); }

        foreach (var address in PagesOfTheHub.For(hub, role))
        {
            await check.OpenAsync(address);
            foreach (var width in (int[])[Desk, Phone]) { await check.LookAsync(width, script ? PictureOf(role, address, width) : null); }
        }

        await check.CheckCookiesAsync();
        await page.Context.CloseAsync();
        Assert.True(check.Faults.Count == 0, string.Join(Environment.NewLine, check.Faults));
    }

    private static string PictureOf(Role? role, string address, int width)
    {
        var name = address == "/" ? "front-door" : address.Trim('/').Replace('/', '-');
        return Path.Combine(Pictures, $"{role?.Code() ?? "stranger"}-{name}-{width}.png");
    }
}

public sealed class KnowingTheWay(ListeningHub hub)
{
    [Fact]
    public void Every_page_with_parameters_has_an_example_to_walk_to() => Assert.Empty(PagesOfTheHub.WithoutExample(hub));

    [Fact]
    public void Every_example_is_of_a_page_that_exists() =>
        Assert.Empty(PagesOfTheHub.Examples.Keys.Except(hub.Endpoints.Select(endpoint => (endpoint.RoutePattern.RawText ?? "").ToLowerInvariant())));
}

using System.Net;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class SigningIn(ServerHub hub)
{
    [Fact, Trait("Req", "AUTH-1")]
    public async Task A_password_and_the_apps_code_lead_to_the_page_that_was_asked_for()
    {
        var coordinator = await hub.HasAnAccount(Role.Coordinator);
        var visitor = hub.Stranger();
        await visitor.Opens("/account");

        await visitor.Posts(("Email", coordinator.Email), ("Password", SignInVerbs.Password));
        visitor.IsAt("/sign-in/code");
        await visitor.Posts(("Code", hub.AppShows(coordinator.Key)));

        visitor.IsAt("/account");
        visitor.Sees(coordinator.Email);
    }

    [Fact, Trait("Req", "AUTH-1")]
    public async Task After_the_password_alone_no_page_of_the_hub_opens()
    {
        var coordinator = await hub.HasAnAccount(Role.Coordinator);
        var visitor = hub.Stranger();
        await visitor.EntersPassword(coordinator);

        await visitor.AsksFor("/queue");

        visitor.IsAskedToSignIn();
    }

    [Fact, Trait("Req", "WEB-7")]
    public async Task Another_sites_address_is_never_gone_on_to()
    {
        var coordinator = await hub.HasAnAccount(Role.Coordinator);
        foreach (var elsewhere in new[] { "https://evil.invalid/", "//evil.invalid/", "/\\evil.invalid", "javascript:alert(1)" })
        {
            hub.TimePasses(TimeSpan.FromMinutes(1));
            var visitor = hub.Stranger();
            await visitor.Opens("/sign-in?next=" + Uri.EscapeDataString(elsewhere));
            await visitor.Posts(("Email", coordinator.Email), ("Password", SignInVerbs.Password));

            await visitor.Posts(("Code", hub.AppShows(coordinator.Key)));

            visitor.IsAt("/queue");
        }
    }

    [Fact, Trait("Req", "AUTH-5")]
    public async Task A_code_is_good_once()
    {
        var coordinator = await hub.HasAnAccount(Role.Coordinator);
        var code = hub.AppShows(coordinator.Key);
        var (first, second) = (hub.Stranger(), hub.Stranger());
        await first.EntersPassword(coordinator);
        await second.EntersPassword(coordinator);

        await first.Posts(("Code", code));
        await second.Posts(("Code", code));

        first.IsAt("/queue");
        second.IsAt("/sign-in/code");
        second.Sees("This code is not right or has run out");
    }

    [Theory, Trait("Req", "AUTH-5")]
    [InlineData(-2, "/sign-in/code")]
    [InlineData(-1, "/queue")]
    [InlineData(0, "/queue")]
    [InlineData(1, "/queue")]
    [InlineData(2, "/sign-in/code")]
    public async Task A_code_is_good_one_step_early_or_late_and_no_more(int stepsAgo, string leadsTo)
    {
        var coordinator = await hub.HasAnAccount(Role.Coordinator);
        var visitor = hub.Stranger();
        await visitor.EntersPassword(coordinator);

        await visitor.Posts(("Code", hub.AppShows(coordinator.Key, stepsAgo)));

        visitor.IsAt(leadsTo);
    }

    [Fact, Trait("Req", "AUTH-11")]
    public async Task Wrong_unknown_and_switched_off_look_the_same()
    {
        var (known, off) = (await hub.HasAnAccount(Role.Senco), await hub.HasAnAccount(Role.Senco));
        await hub.Suspends(off);
        var answers = new List<(HttpStatusCode, string, string)>();

        foreach (var (email, password) in new[] { (known.Email, "wrong"), ("nobody@test.invalid", "wrong"), (off.Email, SignInVerbs.Password) })
        {
            var visitor = hub.Stranger();
            await visitor.Opens("/sign-in");
            await visitor.Posts(("Email", email), ("Password", password));
            answers.Add((visitor.Answer.StatusCode, visitor.Answer.Words, string.Join(';', visitor.Answer.Headers.Keys.Order())));
        }

        Assert.Single(answers.Distinct());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answers[0].Item1);
    }

    [Fact, Trait("Req", "AUTH-12")]
    public async Task After_five_failures_one_waits_longer_each_time_and_then_gets_in()
    {
        var coordinator = await hub.HasAnAccount(Role.Coordinator);
        var visitor = hub.Stranger();
        for (var failure = 0; failure < 5; failure++) { await visitor.EntersPassword(coordinator, "wrong"); }

        await visitor.EntersPassword(coordinator);
        Assert.Equal((HttpStatusCode.TooManyRequests, "1"), (visitor.Answer.StatusCode, visitor.Answer.Headers["Retry-After"]));
        hub.TimePasses(TimeSpan.FromSeconds(1));
        await visitor.EntersPassword(coordinator, "wrong");
        await visitor.EntersPassword(coordinator);
        Assert.Equal("2", visitor.Answer.Headers["Retry-After"]);
        hub.TimePasses(TimeSpan.FromSeconds(2));
        await visitor.EntersPassword(coordinator);

        visitor.IsAt("/sign-in/code");
    }

    [Fact, Trait("Req", "SESS-1")]
    public async Task Signing_in_gives_a_new_handle_and_the_cookie_is_for_this_host_over_https_alone()
    {
        var coordinator = await hub.HasAnAccount(Role.Coordinator);
        var thief = hub.SignIn(Role.Coordinator);
        await thief.Opens("/queue");
        var planted = thief.Cookies.Single(cookie => cookie.Name == "__Host-hub").Value;
        var visitor = thief.WhoseCookiesAreCopied(to: hub.Stranger());
        await visitor.EntersPassword(coordinator);

        await visitor.Posts(("Code", hub.AppShows(coordinator.Key)));

        var cookie = visitor.Cookies.Single(cookie => cookie.Name == "__Host-hub");
        Assert.NotEqual(planted, cookie.Value);
        Assert.True(cookie is { Secure: true, HttpOnly: true, Path: "/" });
        await thief.AsksFor("/queue");
        thief.IsAskedToSignIn();
    }
}

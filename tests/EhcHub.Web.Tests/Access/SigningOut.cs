using System.Text.RegularExpressions;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class SigningOut(ServerHub hub)
{
    [Fact, Trait("Req", "SESS-4")]
    public async Task It_empties_the_browser_takes_the_cookie_back_and_the_old_one_opens_nothing()
    {
        var coordinator = hub.SignIn(Role.Coordinator);
        await coordinator.Opens("/queue");
        var thief = coordinator.WhoseCookiesAreCopied(to: hub.Stranger());

        await coordinator.PostsRaw("/sign-out", coordinator.FormToken());

        Assert.Equal("/sign-in", coordinator.Answer.LeadsTo?.OriginalString);
        Assert.Equal("\"cache\", \"storage\"", coordinator.Answer.Headers["Clear-Site-Data"]);
        Assert.Contains("__Host-hub=; expires=Thu, 01 Jan 1970", coordinator.Answer.Headers["Set-Cookie"], StringComparison.Ordinal);
        await thief.AsksFor("/queue");
        thief.IsAskedToSignIn();
    }

    [Fact, Trait("Req", "SESS-4")]
    public async Task Looking_at_the_page_signs_nobody_out()
    {
        var coordinator = hub.SignIn(Role.Coordinator);

        await coordinator.Opens("/sign-out");
        await coordinator.Opens("/queue");

        coordinator.IsAt("/queue");
    }

    [Fact, Trait("Req", "SESS-1"), Trait("Req", "PRIV-2")]
    public async Task Every_cookie_is_for_this_host_over_https_hidden_from_scripts_and_not_sent_with_other_sites_forms()
    {
        var account = await hub.HasAnAccount(Role.Coordinator);
        var visitor = hub.Stranger();
        List<string> given = [];
        await visitor.AsksFor("/sign-in");
        given.Add(visitor.Answer.Headers["Set-Cookie"]);
        await visitor.PostsRaw("/sign-in", visitor.FormToken(), ("Email", account.Email), ("Password", SignInVerbs.Password));
        given.Add(visitor.Answer.Headers["Set-Cookie"]);
        await visitor.AsksFor("/sign-in/code");
        await visitor.PostsRaw("/sign-in/code", visitor.FormToken(), ("Code", hub.AppShows(account.Key)));
        given.Add(visitor.Answer.Headers["Set-Cookie"]);

        var kept = given.SelectMany(header => Regex.Split(header, ", (?=__Host)")).Where(cookie => !cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal)).ToList();

        Assert.Equal(["__Host-hub", "__Host-hub-form", "__Host-hub-step"], kept.Select(cookie => cookie.Split('=')[0]).Order(StringComparer.Ordinal));
        Assert.All(kept, cookie =>
        {
            Assert.Contains("; path=/;", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.Ordinal);
            Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
            Assert.Matches("; samesite=(lax|strict)", cookie);
            Assert.DoesNotContain("domain=", cookie, StringComparison.Ordinal);
        });
        Assert.Contains(kept, cookie => cookie.StartsWith("__Host-hub=", StringComparison.Ordinal) && cookie.Contains("samesite=lax", StringComparison.Ordinal));
    }
}

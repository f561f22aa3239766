using System.Net;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class TakingUpAnInvitation(ServerHub hub)
{
    [Fact, Trait("Req", "AUTH-8"), Trait("Req", "AUTH-1")]
    public async Task The_first_administrator_joins_sets_up_an_app_keeps_the_codes_and_is_in()
    {
        var token = await hub.Invites("first.administrator@test.invalid");
        var visitor = hub.Stranger();
        await visitor.Opens($"/invitation/{token}");
        await visitor.Opens($"/invitation/{token}"); // as a mail scanner would have
        visitor.DoesNotSee("first.administrator@test.invalid");

        await visitor.Presses("Start now");
        await visitor.Posts(("Name", "Ada Firstborn"), ("Password", SignInVerbs.Password));
        visitor.IsAt("/account/authenticator");
        await visitor.Posts(("Code", hub.AppShows(KeyOn(visitor))));
        visitor.Sees("Keep your recovery codes");
        var codes = visitor.Answer.Page.QuerySelectorAll("main li code").Select(code => code.TextContent).ToList();
        await visitor.Opens("/");

        visitor.IsAt("/admin");
        Assert.Equal(10, codes.Distinct().Count());
    }

    [Fact, Trait("Req", "AUTH-8")]
    public async Task Of_two_who_take_it_up_at_once_one_gets_an_account()
    {
        var token = await hub.Invites("wanted.twice@test.invalid");
        var both = new[] { hub.Stranger(), hub.Stranger() };
        foreach (var visitor in both)
        {
            await visitor.Opens($"/invitation/{token}");
            await visitor.Presses("Start now");
        }

        await Task.WhenAll(both.Select(visitor => visitor.Posts(("Name", "Ada Twice"), ("Password", SignInVerbs.Password))));

        Assert.Single(both, visitor => visitor.Answer.Address.AbsolutePath == "/account/authenticator");
    }

    [Fact, Trait("Req", "AUTH-8")]
    public async Task It_is_good_for_seven_days()
    {
        var token = await hub.Invites("late@test.invalid");
        var visitor = hub.Stranger();

        hub.TimePasses(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await visitor.AsksFor($"/invitation/{token}")).StatusCode);
        hub.TimePasses(TimeSpan.FromSeconds(1));
        await visitor.AsksFor($"/invitation/{token}");

        visitor.FindsNothing();
        visitor.Sees("This invitation cannot be used");
    }

    [Theory, Trait("Req", "AUTH-6")]
    [InlineData("brief@test.invalid", "elevenchars", "Password must be 12 characters or more")]
    [InlineData("blank@test.invalid", "            ", "Password must not be made of spaces alone")]
    [InlineData("picky@test.invalid", "picky@test.invalid!", "Password must not contain your e-mail address")]
    public async Task A_bad_password_uses_nothing_up(string email, string password, string words)
    {
        var token = await hub.Invites(email);
        var visitor = hub.Stranger();
        await visitor.Opens($"/invitation/{token}");
        await visitor.Presses("Start now");

        await visitor.Posts(("Name", "Ada Picky"), ("Password", password));
        visitor.Sees(words);
        await visitor.Posts(("Name", "Ada Picky"), ("Password", "a b c d e f g"));

        visitor.IsAt("/account/authenticator");
    }

    [Fact, Trait("Req", "AUTH-8")]
    public async Task Whoever_has_an_account_gets_the_new_role_with_it_and_can_switch()
    {
        var account = await hub.HasAnAccount(Role.Senco);
        var token = await hub.Invites(account.Email, Role.Coordinator);
        var visitor = hub.Stranger();
        await visitor.Opens($"/invitation/{token}");
        await visitor.Presses("Start now");
        visitor.Sees("Sign in first");
        await visitor.EntersPassword(account);
        await visitor.Posts(("Code", hub.AppShows(account.Key)));
        await visitor.Opens($"/invitation/{token}");

        await visitor.Presses("Start now");
        foreach (var (role, home) in new[] { (Role.Senco, "/school"), (Role.Coordinator, "/queue") })
        {
            await visitor.Opens("/switch-role");
            await visitor.Posts(("Role", RadioSaying(visitor, role.Words())));
            visitor.IsAt(home);
        }
    }

    private static string RadioSaying(Visitor visitor, string words)
    {
        var label = visitor.Answer.Page.QuerySelectorAll("main label").Single(label => label.TextContent.Contains(words, StringComparison.Ordinal));
        return visitor.Answer.Page.GetElementById(label.GetAttribute("for")!)!.GetAttribute("value")!;
    }

    private static string KeyOn(Visitor visitor) =>
        visitor.Answer.Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
}

using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class ReplacingTheSecondFactor(ServerHub hub)
{
    [Fact, Trait("Req", "AUTH-9")]
    public async Task A_recovery_code_signs_in_once_in_place_of_the_app()
    {
        var account = await hub.HasAnAccount(Role.Coordinator, withApp: false);
        var codes = await SetsUpAnApp(account);
        var (first, second) = (hub.Stranger(), hub.Stranger());
        await first.EntersPassword(account);
        await second.EntersPassword(account);

        await first.Posts(("RecoveryCode", codes[0].ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal)));
        await second.Posts(("RecoveryCode", codes[0]));

        first.IsAt("/queue");
        second.Sees("This is not one of your unused recovery codes");
    }

    [Fact, Trait("Req", "AUTH-9")]
    public async Task A_password_alone_never_replaces_an_app_that_is_set_up()
    {
        var account = await hub.HasAnAccount(Role.Coordinator, withApp: false);
        var halfway = hub.Stranger();
        await halfway.EntersPassword(account);
        halfway.IsAt("/account/authenticator");
        await SetsUpAnApp(account);

        await halfway.AsksFor("/account/authenticator");

        halfway.IsAskedToSignIn();
    }

    [Fact, Trait("Req", "AUTH-13")]
    public async Task Five_minutes_after_signing_in_one_must_sign_in_again_to_replace_it()
    {
        var account = await hub.HasAnAccount(Role.Coordinator);
        var visitor = hub.Stranger();
        await visitor.EntersPassword(account);
        await visitor.Posts(("Code", hub.AppShows(account.Key)));

        hub.TimePasses(TimeSpan.FromMinutes(5));
        await visitor.Opens("/account/authenticator");
        visitor.Sees("Key:");
        hub.TimePasses(TimeSpan.FromSeconds(1));
        await visitor.Opens("/account/authenticator");

        visitor.DoesNotSee("Key:");
        visitor.Sees("sign in again first");
    }

    [Fact, Trait("Req", "SESS-4")]
    public async Task Signing_out_everywhere_else_ends_the_other_browsers_session_and_not_this_one()
    {
        var account = await hub.HasAnAccount(Role.Coordinator);
        var (here, there) = (hub.Stranger(), hub.Stranger());
        await there.EntersPassword(account);
        await there.Posts(("Code", hub.AppShows(account.Key)));
        hub.TimePasses(TimeSpan.FromMinutes(1));
        await here.EntersPassword(account);
        await here.Posts(("Code", hub.AppShows(account.Key)));
        await here.Opens("/account");

        await here.Presses("Sign out everywhere else");
        await there.AsksFor("/queue");

        here.IsAt("/account");
        there.IsAskedToSignIn();
    }

    private async Task<List<string>> SetsUpAnApp(Account account)
    {
        var visitor = hub.Stranger();
        await visitor.EntersPassword(account);
        var key = visitor.Answer.Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await visitor.Posts(("Code", hub.AppShows(key)));
        List<string> codes = [.. visitor.Answer.Page.QuerySelectorAll("main li code").Select(code => code.TextContent)];
        await visitor.Presses("I have kept my codes");
        return codes;
    }
}

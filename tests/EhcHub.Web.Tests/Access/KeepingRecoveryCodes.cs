using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

/// <summary>The codes that stand in for a lost app must not be lost themselves between the button and the page.</summary>
public sealed class KeepingRecoveryCodes(ServerHub hub)
{
    [Fact, Trait("Req", "AUTH-9")]
    public async Task They_are_shown_again_until_their_owner_has_kept_them_and_never_after()
    {
        var (visitor, _) = await SetsUpAnApp();
        var shown = CodesOn(visitor);

        await visitor.Opens("/account/recovery-codes");
        Assert.Equal(10, shown.Count);
        Assert.Equal(shown, CodesOn(visitor));
        await visitor.Presses("I have kept my codes");
        await visitor.Opens("/account/recovery-codes");

        Assert.Empty(CodesOn(visitor));
        visitor.Sees("There are no codes to show");
    }

    [Fact, Trait("Req", "AUTH-9"), Trait("Req", "REL-2")]
    public async Task Pressing_the_button_twice_leads_to_the_same_codes()
    {
        var (account, visitor) = (await hub.HasAnAccount(Role.Coordinator, withApp: false), hub.Stranger());
        await visitor.EntersPassword(account);
        var code = hub.AppShows(KeyOn(visitor));
        (string, string)[] form = [("Code", code), ("Sealed", visitor.Answer.Page.QuerySelector("input[name=Sealed]")!.GetAttribute("value")!)];
        var second = visitor.WhoseCookiesAreCopied(to: hub.Stranger());
        var token = visitor.FormToken();

        await visitor.Posts(("Code", code));
        await second.PostsRaw("/account/authenticator", token, form); // with the cookies of before the first press
        await visitor.PostsRaw("/account/authenticator", visitor.FormToken(), form); // and with those of after it
        Assert.Equal("/account/recovery-codes", visitor.Answer.LeadsTo?.OriginalString);
        await visitor.Opens("/account/recovery-codes");

        Assert.Equal(10, CodesOn(visitor).Count);
        second.IsAskedToSignIn();
    }

    [Fact, Trait("Req", "AUTH-9")]
    public async Task Whoever_never_saw_them_is_led_to_them_at_the_next_sign_in()
    {
        var (visitor, account) = await SetsUpAnApp();
        var shown = CodesOn(visitor);
        var later = hub.Stranger();
        await later.EntersPassword(account);

        await later.Posts(("RecoveryCode", shown[3]));

        later.IsAt("/account/recovery-codes");
        Assert.Equal(shown.Where((_, i) => i != 3), CodesOn(later)); // without the one that was just used
        await later.Presses("I have kept my codes");
        later.IsAt("/queue");
    }

    private async Task<(Visitor Visitor, Account Account)> SetsUpAnApp()
    {
        var (account, visitor) = (await hub.HasAnAccount(Role.Coordinator, withApp: false), hub.Stranger());
        await visitor.EntersPassword(account);
        await visitor.Posts(("Code", hub.AppShows(KeyOn(visitor))));
        visitor.IsAt("/account/recovery-codes");
        return (visitor, account);
    }

    private static string KeyOn(Visitor visitor) =>
        visitor.Answer.Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    private static List<string> CodesOn(Visitor visitor) => [.. visitor.Answer.Page.QuerySelectorAll("main li code").Select(code => code.TextContent)];
}

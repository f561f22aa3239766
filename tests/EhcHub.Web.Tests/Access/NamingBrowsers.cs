using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Pages.Account;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class NamingBrowsers(ServerHub hub)
{
    [Theory, Trait("Req", "SESS-4")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36", "Chrome on Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge on Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1", "Safari on iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36", "Samsung Internet on Android")]
    [InlineData("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:142.0) Gecko/20100101 Firefox/142.0", "Firefox on a Mac")]
    [InlineData("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36", "Chrome on a Chromebook")]
    [InlineData("Something else (Windows)", "A browser on Windows")]
    [InlineData("<script>alert(1)</script>", "A browser we do not know")]
    [InlineData("", "A browser we do not know")]
    public void They_are_called_what_their_owners_call_them(string sent, string words) => Assert.Equal(words, BrowserWords.Of(sent));

    [Fact, Trait("Req", "SESS-4")]
    public async Task The_account_page_says_where_else_one_is_signed_in()
    {
        var account = await hub.HasAnAccount(Role.Coordinator);
        var (phone, here) = (hub.Stranger(), hub.Stranger());
        await phone.EntersPassword(account);
        using var code = new HttpRequestMessage(HttpMethod.Post, "/sign-in/code")
        {
            Content = new FormUrlEncodedContent([new("Code", hub.AppShows(account.Key)), new("__RequestVerificationToken", phone.FormToken())]),
            Headers = { { "User-Agent", "Mozilla/5.0 (iPhone) Version/18.5 Safari/604.1" } },
        };
        await phone.Sends(code);
        hub.TimePasses(TimeSpan.FromMinutes(1));
        await here.EntersPassword(account);
        await here.Posts(("Code", hub.AppShows(account.Key)));

        await here.Opens("/account");

        here.Sees("This browser, last used", "Safari on iPhone, last used");
        here.DoesNotSee("Mozilla");
    }
}

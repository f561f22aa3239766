using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Frame;

public sealed class OpenPages(ServerHub hub)
{
    [Theory]
    [InlineData("/accessibility", "Accessibility statement")]
    [InlineData("/privacy", "Privacy")]
    [InlineData("/cookies", "Cookies")]
    [InlineData("/help", "Help")]
    [InlineData("/languages", "Languages and formats")]
    public async Task Everybody_can_read_them_in_the_same_frame(string address, string heading)
    {
        var stranger = hub.Stranger();

        var page = (await stranger.Opens(address)).Page;

        Assert.Equal(heading, Assert.Single(page.QuerySelectorAll("h1")).TextContent);
        Assert.Equal($"{heading} – Alderbrook and Merrowdale EHC Hub", page.Title);
        Assert.Equal(
            ["/accessibility", "/privacy", "/cookies", "/languages"],
            page.QuerySelectorAll("footer a").Select(link => link.GetAttribute("href")));
        stranger.Sees("Need help?");
    }

    [Fact]
    public async Task The_cookies_page_names_every_cookie_that_a_visit_leaves()
    {
        var parent = hub.SignIn(Domain.Access.Role.Parent);
        await parent.Opens("/home");

        await parent.Opens("/cookies");

        Assert.NotEmpty(parent.Cookies);
        parent.Sees([.. parent.Cookies.Select(cookie => cookie.Name)]);
    }

    [Fact]
    public async Task The_menu_marks_this_page_and_holds_name_and_way_out()
    {
        var parent = hub.SignIn(Domain.Access.Role.Parent);

        var page = (await parent.Opens("/help")).Page;

        Assert.Equal("Help", Assert.Single(page.QuerySelectorAll("nav [aria-current=page]")).TextContent.Trim());
        Assert.Equal("Sign out", page.QuerySelector("nav form button")!.TextContent);
    }
}

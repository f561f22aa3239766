using AngleSharp.Dom;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Frame;

public sealed class BackLinks(ServerHub hub)
{
    [Fact]
    public async Task They_stand_before_the_main_part_of_the_page()
    {
        var account = await hub.HasAnAccount(Role.Coordinator);
        var visitor = hub.Stranger();
        await visitor.EntersPassword(account);
        LeadsBackTo(visitor, "/sign-in");
        await visitor.Posts(("Code", hub.AppShows(account.Key)));

        await visitor.Opens("/account/authenticator");
        LeadsBackTo(visitor, "/account");
    }

    [Fact]
    public async Task Who_sets_up_a_first_app_has_nowhere_to_go_back_to()
    {
        var halfway = hub.Stranger();
        await halfway.EntersPassword(await hub.HasAnAccount(Role.Coordinator, withApp: false));

        Assert.Null(halfway.Answer.Page.QuerySelector(".govuk-back-link"));
    }

    private static void LeadsBackTo(Visitor visitor, string address)
    {
        var link = Assert.Single(visitor.Answer.Page.QuerySelectorAll(".govuk-back-link"));
        Assert.Equal(address, link.GetAttribute("href"));
        Assert.True(link.CompareDocumentPosition(visitor.Answer.Page.QuerySelector("main")!).HasFlag(DocumentPositions.Following));
        Assert.Null(link.Closest("main"));
    }
}

using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Frame;

public sealed class ListedCookies(DemoHub demo)
{
    [Fact, Trait("Req", "PRIV-2")]
    public async Task The_page_lists_each_cookie_that_any_journey_leaves_and_no_other()
    {
        var persona = await demo.SignInPersonaAsync(Role.Parent);
        await persona.Opens("/demo/components/form");
        var done = await persona.PostsRaw("/demo/components/form", persona.FormToken(),
            ("Email", "a@test.invalid"), ("MeetingOn-day", "1"), ("MeetingOn-month", "12"), ("MeetingOn-year", "2026"), ("Recommendation", "keep"));
        var halfway = demo.Stranger();
        await halfway.EntersPassword(await demo.HasAnAccount(Role.Coordinator));

        var left = persona.Cookies.Concat(halfway.Cookies).Select(cookie => cookie.Name).Distinct();
        await persona.Opens("/cookies");
        var listed = persona.Answer.Page.QuerySelectorAll("main tbody tr").Select(row => row.QuerySelector("td, th")!.TextContent.Replace("Name:", "", StringComparison.Ordinal).Trim());

        Assert.Equal(System.Net.HttpStatusCode.Redirect, done.StatusCode);
        Assert.Equal(left.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Contains("hub-done", left);
    }
}

using System.Net;
using System.Text.RegularExpressions;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed partial class RefusingWithoutAWord(ServerHub hub)
{
    [Theory, Trait("Req", "AZ-5")]
    [InlineData(Role.Parent, "/queue")]
    [InlineData(Role.Coordinator, "/admin")]
    [InlineData(Role.Senco, "/advice")]
    public async Task A_page_for_others_looks_byte_by_byte_like_one_that_does_not_exist(Role role, string page)
    {
        var visitor = hub.SignIn(role);
        await visitor.AsksFor("/account"); // gives the cookie that goes with every form

        var refused = await visitor.AsksFor(page);
        var absent = await visitor.AsksFor("/cases/" + Guid.NewGuid());

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal(absent.StatusCode, refused.StatusCode);
        Assert.Equal(Fixed(absent), Fixed(refused));
    }

    [Fact, Trait("Req", "AZ-5")]
    public async Task A_fragment_is_told_to_load_the_sign_in_page_as_a_page()
    {
        var stranger = hub.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/queue") { Headers = { { "HX-Request", "true" } } };

        await stranger.Sends(request);

        Assert.Equal((HttpStatusCode.Unauthorized, "/sign-in?next=%2Fqueue"), (stranger.Answer.StatusCode, stranger.Answer.Headers["HX-Redirect"]));
    }

    [Fact, Trait("Req", "KEY-2")]
    public async Task A_form_from_one_server_is_taken_by_another()
    {
        await using var second = await ScratchHub.BesideAsync(hub);
        var visitor = hub.Stranger();
        await visitor.Opens("/sign-in");
        var elsewhere = visitor.WhoseCookiesAreCopied(to: second.Stranger());

        await elsewhere.PostsRaw("/sign-in", visitor.FormToken(), ("Email", "nobody@test.invalid"), ("Password", "wrong"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, elsewhere.Answer.StatusCode);
    }

    [Fact, Trait("Req", "WEB-7")]
    public async Task What_is_typed_arrives_in_one_spelling()
    {
        var stranger = hub.Stranger();
        await stranger.Opens("/sign-in");

        await stranger.Posts(("Email", "Zoe\u0308@test.invalid"), ("Password", "wrong"));

        Assert.Equal("Zo\u00eb@test.invalid", stranger.Answer.Page.QuerySelector("input[name=Email]")!.GetAttribute("value"));
    }

    /// <summary>Body and headers without what is random in every answer: the nonce, the tokens, the reference.</summary>
    private static string Fixed(Answer answer)
    {
        var headers = answer.Headers.OrderBy(header => header.Key).Select(header => $"{header.Key}: {header.Value}");
        return Random().Replace(string.Join('\n', headers) + System.Text.Encoding.UTF8.GetString(answer.Body.Span), "*");
    }

    [GeneratedRegex("[0-9a-f]{32}|CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Random();
}

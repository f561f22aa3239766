using System.Net;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Access;
using EhcHub.Web.Tests.Access.Matrix;
using Xunit;

namespace EhcHub.Web.Tests.Access;

/// <summary>Nothing is changed by what another site's page makes a browser send (WEB-4).</summary>
public sealed class PostingFromElsewhere(ServerHub hub)
{
    /// <summary>Every address that takes a post and is not excused, with a role whose post would be taken.</summary>
    private IEnumerable<(string Address, Role Role)> Posts =>
        from row in AuthorizationMatrix.Read().Rows
        where row is { Mode: "every", Method: not "GET" } && !IsExcused(row.Route)
        let role = Enum.GetValues<Role>().First(role => row.Expected[role.Code()] is not "404" || row.Route.StartsWith("/invitation", StringComparison.Ordinal))
        select (row.Address, role);

    [Fact, Trait("Req", "WEB-4")]
    public async Task Without_a_token_it_is_refused() => await EveryPostIsRefusedAsync(
        (visitor, address) => visitor.PostsRaw(address, token: null));

    [Fact, Trait("Req", "WEB-4")]
    public async Task With_somebody_elses_token_it_is_refused()
    {
        var other = hub.SignIn(Role.Manager);
        await other.Opens("/queue");

        await EveryPostIsRefusedAsync((visitor, address) => visitor.PostsRaw(address, other.FormToken()));
    }

    [Theory, Trait("Req", "WEB-4")]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    [InlineData("none")]
    public async Task From_another_site_it_is_refused_even_with_the_right_token(string from) => await EveryPostIsRefusedAsync(async (visitor, address) =>
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", visitor.FormToken())]),
            Headers = { { "Sec-Fetch-Site", from } },
        };
        return await visitor.Sends(request);
    });

    [Fact, Trait("Req", "WEB-4")]
    public async Task From_a_page_of_the_hub_it_is_taken_with_the_token_in_a_header_too()
    {
        var coordinator = hub.SignIn(Role.Coordinator);
        await coordinator.Opens("/account");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/account")
        {
            Headers = { { "Sec-Fetch-Site", "same-origin" }, { "RequestVerificationToken", coordinator.FormToken() } },
        };

        await coordinator.Sends(request);

        Assert.Equal("/account", coordinator.Answer.LeadsTo?.OriginalString);
    }

    private async Task EveryPostIsRefusedAsync(Func<Visitor, string, Task<Answer>> post)
    {
        var posts = Posts.ToList();
        Assert.True(posts.Count >= 8, "the matrix has lost its posts");
        foreach (var (address, role) in posts)
        {
            var visitor = hub.SignIn(role);
            await visitor.Opens("/sign-in");

            var answer = await post(visitor, address);

            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{address} answered {answer.StatusCode}");
        }
    }

    private bool IsExcused(string route) => hub.Endpoints.Any(endpoint =>
        "/" + endpoint.RoutePattern.RawText?.TrimStart('/') == route && endpoint.Metadata.GetMetadata<HubCrossSiteAttribute>() is { Reason.Length: > 10 });
}

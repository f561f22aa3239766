using System.Net;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Frame;
using Xunit;

namespace EhcHub.Web.Tests.Frame;

public sealed class AskingTheDatabaseLittle(ServerHub hub)
{
    private const int MostStatements = 4;

    public static TheoryData<Role> EveryRole => [.. Enum.GetValues<Role>()];

    [Theory, MemberData(nameof(EveryRole))]
    public async Task A_home_page_takes_four_statements_at_most(Role role)
    {
        var visitor = hub.SignIn(role);
        await visitor.AsksFor(Navigation.HomeOf(role));

        var statements = await visitor.StatementsFor(Navigation.HomeOf(role));

        Assert.Equal(HttpStatusCode.OK, visitor.Answer.StatusCode);
        Assert.InRange(statements.Count, 1, MostStatements);
        Assert.Contains(statements, statement => statement.Contains("from session", StringComparison.Ordinal)); // they are seen at all
    }

    [Theory, InlineData("/help"), InlineData("/sign-in"), InlineData("/built/hub.css")]
    public async Task What_is_the_same_for_every_stranger_takes_none(string address)
    {
        var stranger = hub.Stranger();
        await stranger.AsksFor(address);

        Assert.Empty(await stranger.StatementsFor(address));
    }
}

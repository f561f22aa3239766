using EhcHub.TestKit;
using EhcHub.Web.Errors;
using Xunit;

namespace EhcHub.Web.Tests.Errors;

public sealed class ExplainingFaults(ServerHub hub)
{
    public static TheoryData<int> Statuses => [400, 403, 404, 409, 413, 429, 500, 503];

    [Theory, MemberData(nameof(Statuses)), Trait("Req", "LOG-1")]
    public void Each_status_says_what_happened_and_what_to_do(int status)
    {
        var words = ErrorWords.For(status);

        Assert.NotEmpty(words.Title);
        Assert.True(words.Paragraphs.Count >= 2);
    }

    [Fact, Trait("Req", "LOG-1")]
    public void Not_allowed_and_not_there_are_the_same_words() => Assert.Same(ErrorWords.For(404), ErrorWords.For(403));

    [Fact]
    public async Task An_address_that_does_not_exist_gets_the_page_in_its_frame()
    {
        var visitor = hub.SignIn(Domain.Access.Role.Parent);

        await visitor.Opens("/cases/nowhere");

        visitor.FindsNothing();
        visitor.Sees("Page not found", "You can only see pages that are for you.", "Need help?");
    }
}

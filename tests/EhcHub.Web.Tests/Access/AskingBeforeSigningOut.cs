using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class AskingBeforeSigningOut(ServerHub hub)
{
    [Fact, Trait("Req", "SESS-4")]
    public async Task Looking_at_the_page_ends_nothing_and_its_button_does()
    {
        var parent = hub.SignIn(Role.Parent);

        await parent.Opens("/sign-out");
        await parent.Opens("/home");
        parent.IsAt("/home");
        await parent.Opens("/sign-out");
        await parent.Posts();
        await parent.AsksFor("/home");

        parent.IsAskedToSignIn();
    }
}

using AngleSharp.Dom;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Frame;

public sealed class NamesOfPeople(ServerHub hub)
{
    /// <summary>Turns the direction of everything after it, unless it is kept apart.</summary>
    private const string Name = "\u202EAda <b>Rightleft</b>";

    [Theory, Trait("Req", "WEB-5")]
    [InlineData("/queue"), InlineData("/account"), InlineData("/switch-role"), InlineData("/help")]
    public async Task They_are_kept_apart_from_the_words_around_them(string address)
    {
        var coordinator = hub.SignIn(Role.Coordinator);
        await hub.IsRenamed(coordinator, Name);

        await coordinator.Opens(address);

        var places = coordinator.Answer.Page.Body!.Descendants<IText>().Where(text => text.Data.Contains("Rightleft", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, text => Assert.Equal(("BDI", Name), (text.ParentElement!.TagName, text.Data.Trim())));
    }
}

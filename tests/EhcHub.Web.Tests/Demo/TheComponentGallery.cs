using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Demo;

public sealed class TheComponentGallery(DemoHub demo, ServerHub server)
{
    [Fact]
    public async Task It_has_one_heading_no_skipped_level_and_no_id_twice()
    {
        var visitor = demo.Stranger();

        var page = (await visitor.Opens("/demo/components")).Page;

        Assert.Single(page.QuerySelectorAll("h1"));
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second - pair.First <= 1, $"h{pair.First} is followed by h{pair.Second}"));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public async Task Everything_that_an_attribute_points_to_by_id_is_there()
    {
        var visitor = demo.Stranger();

        var page = (await visitor.Opens("/demo/components")).Page;

        string[] pointing = ["for", "aria-describedby", "aria-labelledby", "aria-controls", "data-aria-controls"];
        var ids = pointing.SelectMany(name => page.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ')));
        Assert.All(ids.Distinct(), id => Assert.True(page.GetElementById(id) is not null, $"nothing has the id {id}"));
    }

    [Theory]
    [InlineData("/demo/components")]
    [InlineData("/demo/components/form")]
    public async Task It_has_no_address_on_a_server_for_real_people(string address)
    {
        var visitor = server.SignIn(Domain.Access.Role.Administrator);

        await visitor.Opens(address);

        visitor.FindsNothing();
    }
}

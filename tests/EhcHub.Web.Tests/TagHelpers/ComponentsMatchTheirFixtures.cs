using System.Text.Encodings.Web;
using EhcHub.Web.TagHelpers.Html;
using Xunit;

namespace EhcHub.Web.Tests.TagHelpers;

/// <summary>Our HTML is GOV.UK Frontend's HTML, for every example it ships of every component we take: one test an example.</summary>
public sealed class ComponentsMatchTheirFixtures
{
    /// <summary>What version 6.6.0 of the package ships of the components that we take, counted once by hand.</summary>
    private static readonly (int Examples, int Components) Counted = (621, 31);

    public static TheoryData<string, string> Examples =>
        [.. Fixtures.Taken.Keys.SelectMany(Fixtures.Of).Select(f => new TheoryDataRow<string, string>(f.Component, f.Name))];

    [Theory, MemberData(nameof(Examples))]
    public void The_example_gives_the_same_html(string component, string example)
    {
        var fixture = Assert.Single(Fixtures.Of(component), f => f.Name == example);

        var ours = PlainHtml.Of(Written(FixtureOptions.Read(fixture.Options, Fixtures.Taken[component])));

        var expected = PlainHtml.Of(fixture.Html);
        Assert.True(expected == ours, $"Expected\n{expected}\nbut we give\n{ours}");
    }

    [Fact]
    public void Every_component_of_the_package_is_taken_or_left_out_for_a_reason()
    {
        var known = Fixtures.Taken.Keys.Concat(Fixtures.LeftOut.Keys).Order();

        Assert.Equal(Fixtures.Shipped.Order(), known);
    }

    [Fact]
    public void No_example_is_left_out()
    {
        var words = $"{Examples.Count} examples of {Fixtures.Taken.Count} components are compared";
        Console.WriteLine(words);
        TestContext.Current.TestOutputHelper!.WriteLine(words);

        Assert.Equal((Counted.Examples, Counted.Components), (Examples.Count, Fixtures.Taken.Count));
    }

    private static string Written(Component component)
    {
        using var writer = new StringWriter();
        component.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}

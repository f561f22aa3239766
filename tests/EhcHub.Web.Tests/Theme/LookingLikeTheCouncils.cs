using System.Text.RegularExpressions;
using EhcHub.TestKit;
using EhcHub.Web.Theme;
using Xunit;

namespace EhcHub.Web.Tests.Theme;

public sealed partial class LookingLikeTheCouncils
{
    [Theory]
    [InlineData("GDS Transport")]
    [InlineData("crown")]
    [InlineData("crest")]
    public void Nothing_that_is_served_names_what_only_services_on_govuk_may_use(string forbidden)
    {
        var served = Directory.EnumerateFiles(Repository.At("wwwroot"), "*", SearchOption.AllDirectories).ToList();

        Assert.Contains(served, file => file.EndsWith("hub.css", StringComparison.Ordinal));
        Assert.DoesNotContain(served, file => Path.GetFileName(file).Contains(forbidden, StringComparison.OrdinalIgnoreCase)
            || File.ReadAllText(file).Contains(forbidden, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_theme_and_its_style_sheet_are_of_one_colour_that_reads_well()
    {
        var theme = new HubTheme();

        Assert.Contains($"--govuk-brand-colour: {theme.Brand}", File.ReadAllText(Repository.At("wwwroot", "built", "hub.css")), StringComparison.Ordinal);
        Assert.True(Contrast.IsEnough(theme));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    public void Contrast_is_counted_as_wcag_does(string one, string other, double ratio) =>
        Assert.Equal(ratio, Contrast.Between(one, other), tolerance: 0.01);

    [Fact]
    public void A_theme_whose_words_cannot_be_read_on_its_header_is_not_taken() =>
        Assert.False(Contrast.IsEnough(new HubTheme { Brand = "#1d70b8", OnBrand = "#b3d4ef" }));

    [Fact, Trait("Req", "WEB-1"), Trait("Req", "WEB-2")]
    public void No_page_has_a_style_or_a_script_of_its_own_but_the_one_line()
    {
        var pages = Repository.Files().Where(path => path.EndsWith(".cshtml", StringComparison.Ordinal)).ToList();

        var faults = pages.SelectMany(path => Forbidden().Matches(File.ReadAllText(Repository.At(path))).Select(match => $"{path}: {match.Value}"));

        Assert.NotEmpty(pages);
        Assert.Empty(faults);
    }

    /// <summary>Styles, handlers and code in attributes; what htmx would evaluate; scripts with neither source nor nonce.</summary>
    [GeneratedRegex(@"\sstyle=|<style|\son[a-z]+=|hx-on|[""']js(avascript)?:|<script(?![^>]*(src|nonce)=)", RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>The languages a page can be read in.</summary>
public sealed record LanguageNavigation : Component
{
    /// <summary>The languages; one without an address is this page's.</summary>
    public IReadOnlyList<LanguageNavigationItem>? Items { get; init; }

    /// <summary>The name of the landmark; "Language" when null.</summary>
    public string? AriaLabel { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("nav").Class("govuk-language-navigation", Classes)
        .SetAll(Attributes).Set("aria-label", AriaLabel ?? "Language")
        .Add(new Element("ul").Class("govuk-language-navigation__list").AddAll((Items ?? []).Select(item =>
            new Element("li").Class("govuk-language-navigation__list-item").Add(Language(item)))));

    private static Element Language(LanguageNavigationItem item)
    {
        if (item.Current || item.Href is not { Length: > 0 })
        {
            return new Element("span").Class("govuk-language-navigation__text", item.Classes).Set("aria-current", "true")
                .Set("lang", item.Lang).Set("dir", item.Dir).SetAll(item.Attributes).Add(item);
        }

        return new Element("a").Class("govuk-language-navigation__link", item.Classes).Set("href", item.Href).Set("rel", "alternate")
            .Set("lang", item.Lang).Set("hreflang", item.HrefLang ?? item.Lang).Set("dir", item.Dir).SetAll(item.Attributes).Add(item)
            .Add(item.LanguageDescriptionText is { Length: > 0 } words ? VisuallyHidden.Span($" {words}") : null);
    }
}

/// <summary>One language, in its own words.</summary>
public sealed record LanguageNavigationItem : Wording
{
    /// <summary>The page in that language.</summary>
    public string? Href { get; init; }

    /// <summary>Its code, such as "cy".</summary>
    public string? Lang { get; init; }

    /// <summary>The code of the page it leads to, where that differs.</summary>
    public string? HrefLang { get; init; }

    /// <summary>"rtl" for right to left.</summary>
    public string? Dir { get; init; }

    /// <summary>Whether it is this page's language.</summary>
    public bool Current { get; init; }

    /// <summary>The language in this page's words, for those who listen.</summary>
    public string? LanguageDescriptionText { get; init; }
}

/// <summary><c>&lt;govuk-language-navigation items="…" /&gt;</c>: only where a second language is switched on.</summary>
[HtmlTargetElement("govuk-language-navigation")]
public sealed class LanguageNavigationTagHelper : ComponentTagHelper
{
    /// <summary>The languages.</summary>
    public IReadOnlyList<LanguageNavigationItem>? Items { get; set; }

    /// <summary>The name of the landmark.</summary>
    public string? AriaLabel { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent? Build(Inside inside) => Items is not { Count: > 1 }
        ? null
        : new LanguageNavigation { Items = Items, AriaLabel = AriaLabel, Classes = Classes, Attributes = inside.Attributes };
}

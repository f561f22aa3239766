using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>The first link of a page: past the header to the content.</summary>
public sealed record SkipLink : WordedComponent
{
    /// <summary>Where to; "#content" when not given.</summary>
    public string? Href { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("a").Set("href", Href is { Length: > 0 } ? Href : "#content")
        .Class("govuk-skip-link", Classes).SetAll(Attributes).Set("data-module", "govuk-skip-link").Add(Content);
}

/// <summary><c>&lt;govuk-skip-link href="#main" text="Skip to main content" /&gt;</c></summary>
[HtmlTargetElement("govuk-skip-link")]
public sealed class SkipLinkTagHelper : ComponentTagHelper
{
    /// <summary>Where to.</summary>
    public string? Href { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) =>
        new SkipLink { Href = Href, Text = Text, Html = inside.Html, Classes = Classes, Attributes = inside.Attributes };
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>The way back to the page before.</summary>
public sealed record BackLink : WordedComponent
{
    /// <summary>Where to; "#" when not given.</summary>
    public string? Href { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render()
    {
        var link = new Element("a").Set("href", Href is { Length: > 0 } ? Href : "#")
            .Class("govuk-back-link", Classes).SetAll(Attributes);
        return IsEmpty ? link.Add("Back") : link.Add(Content);
    }
}

/// <summary><c>&lt;govuk-back-link href="/cases" /&gt;</c></summary>
[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTagHelper : ComponentTagHelper
{
    /// <summary>Where to.</summary>
    public string? Href { get; set; }

    /// <summary>The words; "Back" when not given.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) =>
        new BackLink { Href = Href, Text = Text, Html = inside.Html, Classes = Classes, Attributes = inside.Attributes };
}

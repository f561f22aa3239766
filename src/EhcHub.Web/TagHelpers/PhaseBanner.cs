using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>How finished the service is, and where to say what you think of it.</summary>
public sealed record PhaseBanner : WordedComponent
{
    /// <summary>The phase, such as "Demo".</summary>
    public Wording? Tag { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("div").Class("govuk-phase-banner govuk-width-container", Classes)
        .SetAll(Attributes)
        .Add(new Element("p").Class("govuk-phase-banner__content")
            .Add(new Tag { Text = Tag?.Text, Html = Tag?.Html, Classes = Words.Join("govuk-phase-banner__content__tag", Tag?.Classes) })
            .Add(new Element("span").Class("govuk-phase-banner__text").Add(Content)));
}

/// <summary><c>&lt;govuk-phase-banner tag="Demo"&gt;…&lt;/govuk-phase-banner&gt;</c></summary>
[HtmlTargetElement("govuk-phase-banner")]
public sealed class PhaseBannerTagHelper : ComponentTagHelper
{
    /// <summary>The phase.</summary>
    public string? Tag { get; set; }

    /// <summary>Further classes on the phase, for its colour.</summary>
    public string? TagClasses { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new PhaseBanner
    {
        Tag = Wording.Of(null, Tag, TagClasses),
        Text = Text,
        Html = inside.Html,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

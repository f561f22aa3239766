using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>The council's own header: its name or logo, leading home.</summary>
public sealed record GenericHeader : Component
{
    /// <summary>Where the logo leads; "/" when not given.</summary>
    public string? Url { get; init; }

    /// <summary>The name.</summary>
    public string? LogoText { get; init; }

    /// <summary>The logo; wins.</summary>
    public IHtmlContent? LogoHtml { get; init; }

    /// <summary>The classes of the block inside; the page's width when not given.</summary>
    public string? ContainerClasses { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("div").Class("govuk-generic-header", Classes).SetAll(Attributes)
        .Add(new Element("div")
            .Class("govuk-generic-header__container", ContainerClasses is { Length: > 0 } ? ContainerClasses : "govuk-width-container")
            .Add(new Element("div").Class("govuk-generic-header__logo")
                .Add(new Element("a").Set("href", Url is { Length: > 0 } ? Url : "/").Class("govuk-generic-header__homepage-link")
                    .Add(Wording.Of(LogoHtml, LogoText)))));
}

/// <summary><c>&lt;govuk-generic-header url="/"&gt;logo&lt;/govuk-generic-header&gt;</c></summary>
[HtmlTargetElement("govuk-generic-header")]
public sealed class GenericHeaderTagHelper : ComponentTagHelper
{
    /// <summary>Where the logo leads.</summary>
    public string? Url { get; set; }

    /// <summary>The name, where there is no child content.</summary>
    public string? LogoText { get; set; }

    /// <summary>The classes of the block inside.</summary>
    public string? ContainerClasses { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new GenericHeader
    {
        Url = Url,
        LogoText = LogoText,
        LogoHtml = inside.Html,
        ContainerClasses = ContainerClasses,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>A consequence that people must not miss.</summary>
public sealed record WarningText : WordedComponent
{
    /// <summary>What screen readers say in place of the exclamation mark.</summary>
    public string? IconFallbackText { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("div").Class("govuk-warning-text", Classes).SetAll(Attributes)
        .Add(new Element("span").Class("govuk-warning-text__icon").Set("aria-hidden", "true").Add("!"))
        .Add(new Element("strong").Class("govuk-warning-text__text")
            .Add(VisuallyHidden.Span(IconFallbackText is { Length: > 0 } given ? given : "Warning"))
            .Add(" ")
            .Add(Content));
}

/// <summary><c>&lt;govuk-warning-text&gt;You can be fined.&lt;/govuk-warning-text&gt;</c></summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : ComponentTagHelper
{
    /// <summary>What screen readers say in place of the exclamation mark; "Warning" when not given.</summary>
    public string? IconFallbackText { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new WarningText
    {
        IconFallbackText = IconFallbackText,
        Text = Text,
        Html = inside.Html,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

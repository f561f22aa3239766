using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>The question that one control answers; can be the heading of the page.</summary>
public sealed record Label : WordedComponent
{
    /// <summary>The id of the control.</summary>
    public string? For { get; init; }

    /// <summary>Whether it is the page's <c>h1</c>.</summary>
    public bool IsPageHeading { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent? Render()
    {
        if (IsEmpty)
        {
            return null;
        }

        var label = new Element("label").Class("govuk-label", Classes).SetAll(Attributes)
            .Set("for", For is { Length: > 0 } ? For : null).Add(Content);
        return IsPageHeading ? new Element("h1").Class("govuk-label-wrapper").Add(label) : label;
    }
}

/// <summary><c>&lt;govuk-label for-id="…"&gt;</c>, for a control written by hand.</summary>
[HtmlTargetElement("govuk-label")]
public sealed class LabelTagHelper : ComponentTagHelper
{
    /// <summary>The id of the control.</summary>
    public string? ForId { get; set; }

    /// <summary>Whether it is the page's heading.</summary>
    public bool IsPageHeading { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new Label
    {
        For = ForId,
        IsPageHeading = IsPageHeading,
        Text = Text,
        Html = inside.Html,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>Text set apart from what surrounds it.</summary>
public sealed record InsetText : WordedComponent
{
    /// <summary>The id of the block.</summary>
    public string? Id { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() =>
        new Element("div").Set("id", Id).Class("govuk-inset-text", Classes).SetAll(Attributes).Add(Content);
}

/// <summary><c>&lt;govuk-inset-text&gt;…&lt;/govuk-inset-text&gt;</c></summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetTextTagHelper : ComponentTagHelper
{
    /// <summary>The id of the block.</summary>
    public string? Id { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) =>
        new InsetText { Id = Id, Text = Text, Html = inside.Html, Classes = Classes, Attributes = inside.Attributes };
}

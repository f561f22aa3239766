using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>The state of something, in words; the colour only repeats it.</summary>
public sealed record Tag : WordedComponent
{
    /// <inheritdoc/>
    protected override IHtmlContent Render() =>
        new Element("strong").Class("govuk-tag", Classes).SetAll(Attributes).Add(Content);
}

/// <summary><c>&lt;govuk-tag&gt;Late&lt;/govuk-tag&gt;</c></summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : ComponentTagHelper
{
    /// <summary>The words.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) =>
        new Tag { Text = Text, Html = inside.Html, Classes = Classes, Attributes = inside.Attributes };
}

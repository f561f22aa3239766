using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>Help with one question, before its answer.</summary>
public sealed record Hint : WordedComponent
{
    /// <summary>The id that a control names in <c>aria-describedby</c>.</summary>
    public string? Id { get; init; }

    /// <summary>The hint of a control; null when it has none.</summary>
    public static Hint? Of(Wording? wording, string id, string? classes = null) => wording is null ? null : new Hint
    {
        Id = id,
        Text = wording.Text,
        Html = wording.Html,
        Classes = Words.Join(classes, wording.Classes),
        Attributes = wording.Attributes,
    };

    /// <inheritdoc/>
    protected override IHtmlContent Render() =>
        new Element("div").Set("id", Id).Class("govuk-hint", Classes).SetAll(Attributes).Add(Content);
}

/// <summary><c>&lt;govuk-hint&gt;…&lt;/govuk-hint&gt;</c>, for a control written by hand.</summary>
[HtmlTargetElement("govuk-hint")]
public sealed class HintTagHelper : ComponentTagHelper
{
    /// <summary>The id that the control names.</summary>
    public string? Id { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) =>
        new Hint { Id = Id, Text = Text, Html = inside.Html, Classes = Classes, Attributes = inside.Attributes };
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>What is wrong with one answer and what to do about it.</summary>
public sealed record ErrorMessage : WordedComponent
{
    /// <summary>The id that a control names in <c>aria-describedby</c>.</summary>
    public string? Id { get; init; }

    /// <summary>What screen readers say first; "Error" when null, nothing when empty.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("p").Set("id", Id).Class("govuk-error-message", Classes).SetAll(Attributes)
        .Add(VisuallyHiddenText is "" ? null : VisuallyHidden.Span($"{VisuallyHiddenText ?? "Error"}:"))
        .Add(VisuallyHiddenText is "" ? null : " ")
        .Add(Content);
}

/// <summary><c>&lt;govuk-error-message&gt;…&lt;/govuk-error-message&gt;</c>, for a control written by hand.</summary>
[HtmlTargetElement("govuk-error-message")]
public sealed class ErrorMessageTagHelper : ComponentTagHelper
{
    /// <summary>The id that the control names.</summary>
    public string? Id { get; set; }

    /// <summary>What screen readers say first.</summary>
    public string? VisuallyHiddenText { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new ErrorMessage
    {
        Id = Id,
        VisuallyHiddenText = VisuallyHiddenText,
        Text = Text,
        Html = inside.Html,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

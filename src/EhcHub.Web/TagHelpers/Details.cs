using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>More for those who want it, behind a summary that opens it.</summary>
public sealed record Details : WordedComponent
{
    /// <summary>The id of the block.</summary>
    public string? Id { get; init; }

    /// <summary>Whether it is open when the page loads.</summary>
    public bool Open { get; init; }

    /// <summary>The line that opens and closes it.</summary>
    public string? SummaryText { get; init; }

    /// <summary>The same as HTML; wins.</summary>
    public IHtmlContent? SummaryHtml { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("details").Set("id", Id).Class("govuk-details", Classes)
        .SetAll(Attributes).Flag("open", Open)
        .Add(new Element("summary").Class("govuk-details__summary")
            .Add(new Element("span").Class("govuk-details__summary-text").Add(Wording.Of(SummaryHtml, SummaryText))))
        .Add(new Element("div").Class("govuk-details__text").Add(Content));
}

/// <summary><c>&lt;govuk-details summary-text="Why this date?"&gt;…&lt;/govuk-details&gt;</c></summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : ComponentTagHelper
{
    /// <summary>The id of the block.</summary>
    public string? Id { get; set; }

    /// <summary>Whether it is open when the page loads.</summary>
    public bool Open { get; set; }

    /// <summary>The line that opens it; as HTML in the slot "summary".</summary>
    public string? SummaryText { get; set; }

    /// <summary>What it hides, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new Details
    {
        Id = Id,
        Open = Open,
        SummaryText = SummaryText,
        SummaryHtml = inside.Slot("summary"),
        Text = Text,
        Html = inside.Html,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

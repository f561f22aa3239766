using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary><c>&lt;govuk-summary-list&gt;</c> around <c>&lt;govuk-summary-list-row key="…"&gt;</c>.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : ComponentTagHelper
{
    /// <summary>The rows, where they are not written as children.</summary>
    public IReadOnlyList<SummaryListRow>? Rows { get; set; }

    /// <summary>The title of a card around the list; no card when not given.</summary>
    public string? CardTitle { get; set; }

    /// <summary>The level of the card's title.</summary>
    public int? CardHeadingLevel { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new SummaryList
    {
        Rows = Rows ?? inside.Nested.ListOf<SummaryListRow>(),
        Card = CardTitle is null ? null : new SummaryCard
        {
            Title = new SummaryCardTitle { Text = CardTitle, HeadingLevel = CardHeadingLevel },
            Actions = Actions(inside),
        },
        Classes = Classes,
        Attributes = inside.Attributes,
    };

    /// <summary>The actions written as children; null when there are none.</summary>
    internal static SummaryListActions? Actions(Inside inside) =>
        inside.Nested.ListOf<SummaryListAction>() is { } items ? new SummaryListActions { Items = items } : null;
}

/// <summary>One row: its content is the value, <c>&lt;govuk-summary-list-action&gt;</c> inside it a link.</summary>
[HtmlTargetElement("govuk-summary-list-row", ParentTag = "govuk-summary-list")]
public sealed class SummaryListRowTagHelper : PartTagHelper<SummaryListRow>
{
    /// <summary>The name of the fact; as HTML in the slot "key".</summary>
    public string? Key { get; set; }

    /// <summary>The fact, where there is no child content.</summary>
    public string? Value { get; set; }

    /// <summary>Further classes on the row.</summary>
    public string? Classes { get; set; }

    /// <inheritdoc/>
    protected override SummaryListRow Build(Inside inside) => new()
    {
        Key = inside.SlotOr("key", Key),
        Value = Wording.Of(inside.Html, Value),
        Actions = SummaryListTagHelper.Actions(inside),
        Classes = Classes,
    };
}

/// <summary><c>&lt;govuk-summary-list-action href="…" visually-hidden-text="name"&gt;Change&lt;/govuk-summary-list-action&gt;</c></summary>
[HtmlTargetElement("govuk-summary-list-action")]
public sealed class SummaryListActionTagHelper : PartTagHelper<SummaryListAction>
{
    /// <summary>Where to.</summary>
    public string? Href { get; set; }

    /// <summary>What it changes, for those who hear the link alone.</summary>
    public string? VisuallyHiddenText { get; set; }

    /// <summary>Further classes on the link.</summary>
    public string? Classes { get; set; }

    /// <inheritdoc/>
    protected override SummaryListAction Build(Inside inside) => new()
    {
        Html = inside.Html,
        Href = Href,
        VisuallyHiddenText = VisuallyHiddenText,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

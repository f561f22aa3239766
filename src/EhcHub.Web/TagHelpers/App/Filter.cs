using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.App;

/// <summary>A form that narrows a list: what is chosen stands first, each with a link that takes it off. Works by GET alone.</summary>
public sealed record Filter : Component
{
    /// <summary>The heading; "Filter" when not given.</summary>
    public string HeadingText { get; init; } = "Filter";

    /// <summary>The level of the heading.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <summary>What is chosen; empty when nothing is.</summary>
    public IReadOnlyList<FilterCategory> SelectedFilters { get; init; } = [];

    /// <summary>The list without any filter.</summary>
    public string ClearHref { get; init; } = "?";

    /// <summary>The words on the button.</summary>
    public string SubmitText { get; init; } = "Apply filters";

    /// <summary>The fields.</summary>
    public IHtmlContent? Options { get; init; }

    /// <summary>Whether the fields are many, and the button stands above them as well.</summary>
    public bool SubmitAtTop { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("form").Set("method", "get").Class("app-filter", Classes)
        .Set("aria-label", HeadingText).SetAll(Attributes)
        .Add(new Element($"h{HeadingLevel}").Class("app-filter__heading").Add(HeadingText))
        .Add(SelectedFilters.Count == 0 ? null : Selected())
        .Add(new Element("div").Class("app-filter__options")
            .Add(SubmitAtTop ? new Button { Text = SubmitText } : null)
            .Add(Options)
            .Add(new Button { Text = SubmitText }));

    private Element Selected() => new Element("div").Class("app-filter__selected")
        .Add(new Element($"h{HeadingLevel + 1}").Class("app-filter__selected-heading").Add("Chosen filters"))
        .AddAll(SelectedFilters.Select(Category))
        .Add(new Element("a").Class("govuk-link govuk-link--no-visited-state").Set("href", ClearHref).Add("Clear filters"));

    private static HtmlContentBuilder Category(FilterCategory category)
    {
        var tags = category.Items.Select(item => new Element("li").Add(new Element("a").Class("app-filter__tag").Set("href", item.RemoveHref)
            .Add(VisuallyHidden.Span($"Remove {category.HeadingText}: ")).Add(item.Text)));
        var block = new HtmlContentBuilder();
        block.AppendHtml(new Element("p").Class("app-filter__category").Add(category.HeadingText));
        block.AppendHtml(new Element("ul").Class("app-filter__tags").AddAll(tags));
        return block;
    }
}

/// <summary>One field of a filter and what is chosen in it.</summary>
/// <param name="HeadingText">The field's name.</param>
/// <param name="Items">What is chosen.</param>
public sealed record FilterCategory(string HeadingText, IReadOnlyList<FilterChoice> Items);

/// <summary>One chosen value.</summary>
/// <param name="Text">The value in words.</param>
/// <param name="RemoveHref">This list without it.</param>
public sealed record FilterChoice(string Text, string RemoveHref);

/// <summary><c>&lt;app-filter selected-filters="…"&gt;</c> around the fields.</summary>
[HtmlTargetElement("app-filter")]
public sealed class FilterTagHelper : ComponentTagHelper
{
    /// <summary>The heading.</summary>
    public string HeadingText { get; set; } = "Filter";

    /// <summary>The level of the heading.</summary>
    public int HeadingLevel { get; set; } = 2;

    /// <summary>What is chosen.</summary>
    public IReadOnlyList<FilterCategory> SelectedFilters { get; set; } = [];

    /// <summary>The list without any filter.</summary>
    public string ClearHref { get; set; } = "?";

    /// <summary>The words on the button.</summary>
    public string SubmitText { get; set; } = "Apply filters";

    /// <summary>Whether the button stands above the fields as well.</summary>
    public bool SubmitAtTop { get; set; } = true;

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new Filter
    {
        HeadingText = HeadingText,
        HeadingLevel = HeadingLevel,
        SelectedFilters = SelectedFilters,
        ClearHref = ClearHref,
        SubmitText = SubmitText,
        SubmitAtTop = SubmitAtTop,
        Options = inside.Html,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

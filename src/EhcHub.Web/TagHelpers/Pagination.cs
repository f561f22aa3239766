using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.TagHelpers;

/// <summary>The way through a list in pages, or from one page to the next.</summary>
public sealed record Pagination : Component
{
    private const string Back = "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z";
    private const string On = "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z";

    /// <summary>The pages; items that are null or empty are left out. Null shows previous and next only, as blocks.</summary>
    public IReadOnlyList<PaginationItem?>? Items { get; init; }

    /// <summary>The page before; null on the first.</summary>
    public PaginationLink? Previous { get; init; }

    /// <summary>The page after; null on the last.</summary>
    public PaginationLink? Next { get; init; }

    /// <summary>The name of the landmark; "Pagination" when not given.</summary>
    public string? LandmarkLabel { get; init; }

    private bool IsBlock => Items is null && (Next is not null || Previous is not null);

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("nav")
        .Class("govuk-pagination", IsBlock ? "govuk-pagination--block" : null, Classes)
        .Set("aria-label", LandmarkLabel is { Length: > 0 } ? LandmarkLabel : "Pagination").SetAll(Attributes)
        .Add(Arrow(Previous, "prev", "Previous", Back))
        .Add(Items is null ? null : new Element("ul").Class("govuk-pagination__list").AddAll(Items.OfType<PaginationItem>().Where(item => item.Ellipsis || item.Number is not null).Select(Item)))
        .Add(Arrow(Next, "next", "Next", On));

    private static Element Item(PaginationItem item)
    {
        var place = new Element("li").Class(
            "govuk-pagination__item",
            item.Current ? "govuk-pagination__item--current" : null,
            item.Ellipsis ? "govuk-pagination__item--ellipsis" : null);
        return item.Ellipsis ? place.Add("⋯") : place.Add(new Element("a").Class("govuk-link govuk-pagination__link")
            .Set("href", item.Href ?? "").Set("aria-label", item.VisuallyHiddenText ?? $"Page {item.Number}")
            .Set("aria-current", item.Current ? "page" : null).SetAll(item.Attributes).Add(item.Number));
    }

    private Element? Arrow(PaginationLink? link, string side, string word, string path)
    {
        if (link?.Href is not { Length: > 0 })
        {
            return null;
        }

        var hasLabel = link.LabelText is { Length: > 0 };
        var title = new Element("span")
            .Class("govuk-pagination__link-title", IsBlock && !hasLabel ? "govuk-pagination__link-title--decorated" : null);
        title = link.IsEmpty ? title.Add(word).Add(VisuallyHidden.Span(" page")) : title.Add(link);
        var icon = Icon(side, path);
        var anchor = new Element("a").Class("govuk-link govuk-pagination__link").Set("href", link.Href).Set("rel", side).SetAll(link.Attributes)
            .Add(IsBlock || side == "prev" ? icon : null)
            .Add(title);
        if (hasLabel && IsBlock)
        {
            anchor.Add(VisuallyHidden.Span(":")).Add(new Element("span").Class("govuk-pagination__link-label").Add(link.LabelText));
        }

        return new Element("div").Class($"govuk-pagination__{side}").Add(anchor.Add(!IsBlock && side == "next" ? icon : null));
    }

    private static Element Icon(string side, string path) => new Element("svg")
        .Class($"govuk-pagination__icon govuk-pagination__icon--{side}").Set("xmlns", "http://www.w3.org/2000/svg")
        .Set("height", "13").Set("width", "15").Set("aria-hidden", "true").Set("focusable", "false").Set("viewBox", "0 0 15 13")
        .Add(new Element("path").Set("d", path));
}

/// <summary>One page of a list, or a gap.</summary>
public sealed record PaginationItem
{
    /// <summary>Its number.</summary>
    public string? Number { get; init; }

    /// <summary>Its address.</summary>
    public string? Href { get; init; }

    /// <summary>Whether it is this page.</summary>
    public bool Current { get; init; }

    /// <summary>Whether it stands for pages left out.</summary>
    public bool Ellipsis { get; init; }

    /// <summary>What is read aloud; "Page 3" when not given.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <summary>Further attributes on the link.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

/// <summary>The page before or after.</summary>
public sealed record PaginationLink : Wording
{
    /// <summary>Its address.</summary>
    public string? Href { get; init; }

    /// <summary>Its title, under the word, where there are no page numbers.</summary>
    public string? LabelText { get; init; }
}

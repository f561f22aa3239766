using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>Where a page stands, from the top.</summary>
public sealed record Breadcrumbs : Component
{
    /// <summary>The places, from the top; one without an address is this page.</summary>
    public IReadOnlyList<BreadcrumbsItem>? Items { get; init; }

    /// <summary>Whether a phone shows the first and last only.</summary>
    public bool CollapseOnMobile { get; init; }

    /// <summary>The name of the landmark; "Breadcrumb" when not given.</summary>
    public string? LabelText { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("nav")
        .Class("govuk-breadcrumbs", Classes, CollapseOnMobile ? "govuk-breadcrumbs--collapse-on-mobile" : null)
        .SetAll(Attributes).Set("aria-label", LabelText ?? "Breadcrumb")
        .Add(new Element("ol").Class("govuk-breadcrumbs__list").AddAll((Items ?? []).Select(Item)));

    private static Element Item(BreadcrumbsItem item)
    {
        var place = new Element("li").Class("govuk-breadcrumbs__list-item");
        return item.Href is { Length: > 0 }
            ? place.Add(new Element("a").Class("govuk-breadcrumbs__link").Set("href", item.Href).SetAll(item.Attributes).Add(item))
            : place.Set("aria-current", "page").Add(item);
    }
}

/// <summary>One place.</summary>
public sealed record BreadcrumbsItem : Wording
{
    /// <summary>Its address; null for this page.</summary>
    public string? Href { get; init; }
}

/// <summary><c>&lt;govuk-breadcrumbs&gt;</c> around <c>&lt;govuk-breadcrumbs-item href="…"&gt;</c>.</summary>
[HtmlTargetElement("govuk-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : ComponentTagHelper
{
    /// <summary>The places, where they are not written as children.</summary>
    public IReadOnlyList<BreadcrumbsItem>? Items { get; set; }

    /// <summary>Whether a phone shows the first and last only.</summary>
    public bool CollapseOnMobile { get; set; }

    /// <summary>The name of the landmark.</summary>
    public string? LabelText { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new Breadcrumbs
    {
        Items = Items ?? inside.Nested.ListOf<BreadcrumbsItem>(),
        CollapseOnMobile = CollapseOnMobile,
        LabelText = LabelText,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

/// <summary>One place of the breadcrumbs around it.</summary>
[HtmlTargetElement("govuk-breadcrumbs-item", ParentTag = "govuk-breadcrumbs")]
public sealed class BreadcrumbsItemTagHelper : PartTagHelper<BreadcrumbsItem>
{
    /// <summary>Its address; none for this page.</summary>
    public string? Href { get; set; }

    /// <inheritdoc/>
    protected override BreadcrumbsItem Build(Inside inside) => new() { Href = Href, Html = inside.Html, Attributes = inside.Attributes };
}

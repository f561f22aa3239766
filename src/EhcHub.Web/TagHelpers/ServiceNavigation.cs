using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>The service's name and its main places.</summary>
public sealed record ServiceNavigation : Component
{
    /// <summary>The name of the service.</summary>
    public string? ServiceName { get; init; }

    /// <summary>Where the name leads; nowhere when null.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The places; null ones are left out.</summary>
    public IReadOnlyList<ServiceNavigationItem?>? Navigation { get; init; }

    /// <summary>HTML around the places.</summary>
    public ServiceNavigationSlots? Slots { get; init; }

    /// <summary>The name of the whole landmark; "Service information" when null.</summary>
    public string? AriaLabel { get; init; }

    /// <summary>What opens the places on a phone; "Menu" when not given.</summary>
    public string? MenuButtonText { get; init; }

    /// <summary>What is read aloud in its place.</summary>
    public string? MenuButtonLabel { get; init; }

    /// <summary>The name of the places' landmark; the button's words when not given.</summary>
    public string? NavigationLabel { get; init; }

    /// <summary>The id of the list of places; "navigation" when not given.</summary>
    public string? NavigationId { get; init; }

    /// <summary>Further classes on the places' landmark.</summary>
    public string? NavigationClasses { get; init; }

    /// <summary>Whether the places close on a phone, where there is script; when there are two or more if null.</summary>
    public bool? CollapseNavigationOnMobile { get; init; }

    private string MenuText => MenuButtonText is { Length: > 0 } ? MenuButtonText : "Menu";

    private string ListId => NavigationId is { Length: > 0 } ? NavigationId : "navigation";

    /// <inheritdoc/>
    protected override IHtmlContent Render()
    {
        var isLandmark = ServiceName is { Length: > 0 } || Slots?.Start is not null || Slots?.End is not null;
        return new Element(isLandmark ? "section" : "div").Set("aria-label", isLandmark ? AriaLabel ?? "Service information" : null)
            .Class("govuk-service-navigation", Classes).Set("data-module", "govuk-service-navigation").SetAll(Attributes)
            .Add(new Element("div").Class("govuk-width-container", Slots?.EndInline == true ? "govuk-service-navigation__inlining-container" : null)
                .Add(Slots?.Start)
                .Add(new Element("div").Class("govuk-service-navigation__container").Add(Name()).Add(Places()))
                .Add(Slots?.End));
    }

    private Element? Name() => ServiceName is not { Length: > 0 } ? null : new Element("span")
        .Class("govuk-service-navigation__service-name")
        .Add(ServiceUrl is { Length: > 0 }
            ? new Element("a").Set("href", ServiceUrl).Class("govuk-service-navigation__link").Add(ServiceName)
            : new Element("span").Class("govuk-service-navigation__text").Add(ServiceName));

    private Element? Places()
    {
        var items = (Navigation ?? []).OfType<ServiceNavigationItem>().ToList();
        if (items.Count == 0 && Slots?.NavigationStart is null && Slots?.NavigationEnd is null)
        {
            return null;
        }

        return new Element("nav").Set("aria-label", NavigationLabel is { Length: > 0 } ? NavigationLabel : MenuText)
            .Class("govuk-service-navigation__wrapper", NavigationClasses)
            .Add(CollapseNavigationOnMobile ?? items.Count > 1 ? MenuButton() : null)
            .Add(new Element("ul").Class("govuk-service-navigation__list").Set("id", ListId)
                .Add(Slots?.NavigationStart).AddAll(items.Select(Place)).Add(Slots?.NavigationEnd));
    }

    private Element MenuButton() => new Element("button").Set("type", "button")
        .Class("govuk-service-navigation__toggle govuk-js-service-navigation-toggle").Set("aria-controls", ListId)
        .Set("aria-label", MenuButtonLabel is { Length: > 0 } && MenuButtonLabel != MenuText ? MenuButtonLabel : null)
        .Flag("hidden").Set("aria-hidden", "true").Add(MenuText);

    private static Element Place(ServiceNavigationItem item)
    {
        var isActive = item.Active || item.Current;
        var current = item.Current ? "page" : item.Active ? "true" : null;
        var place = new Element("li").Class("govuk-service-navigation__item", isActive ? "govuk-service-navigation__item--active" : null);
        if (item.Href is { Length: > 0 })
        {
            return place.Add(Worded(new Element("a").Class("govuk-service-navigation__link").Set("href", item.Href)
                .Set("aria-current", current).SetAll(item.Attributes)));
        }

        return item.IsEmpty
            ? place
            : place.Add(Worded(new Element("span").Class("govuk-service-navigation__text").Set("aria-current", current)));

        // The active place is strong as well, for people who change colours.
        Element Worded(Element around) => isActive
            ? around.Add(new Element("strong").Class("govuk-service-navigation__active-fallback").Add(item))
            : around.Add(item);
    }
}

/// <summary>One place.</summary>
public sealed record ServiceNavigationItem : Wording
{
    /// <summary>Its address; words only when null.</summary>
    public string? Href { get; init; }

    /// <summary>Whether it is this very page.</summary>
    public bool Current { get; init; }

    /// <summary>Whether this page is within it.</summary>
    public bool Active { get; init; }
}

/// <summary>HTML around the places of the service navigation.</summary>
public sealed record ServiceNavigationSlots
{
    /// <summary>Before everything.</summary>
    public IHtmlContent? Start { get; init; }

    /// <summary>After everything.</summary>
    public IHtmlContent? End { get; init; }

    /// <summary>Whether the end stands on the same line.</summary>
    public bool EndInline { get; init; }

    /// <summary>List items before the places.</summary>
    public IHtmlContent? NavigationStart { get; init; }

    /// <summary>List items after the places.</summary>
    public IHtmlContent? NavigationEnd { get; init; }
}

/// <summary>
/// <c>&lt;govuk-service-navigation service-name="…" navigation="…"&gt;</c>, with slots "start", "end", "navigation-start" and
/// "navigation-end".
/// </summary>
[HtmlTargetElement("govuk-service-navigation")]
public sealed class ServiceNavigationTagHelper : ComponentTagHelper
{
    /// <summary>The name of the service.</summary>
    public string? ServiceName { get; set; }

    /// <summary>Where the name leads.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>The places.</summary>
    public IReadOnlyList<ServiceNavigationItem>? Navigation { get; set; }

    /// <summary>The name of the places' landmark.</summary>
    public string? NavigationLabel { get; set; }

    /// <summary>The id of the list of places, where a page shows several.</summary>
    public string? NavigationId { get; set; }

    /// <summary>The name of the whole landmark.</summary>
    public string? AriaLabel { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new ServiceNavigation
    {
        ServiceName = ServiceName,
        ServiceUrl = ServiceUrl,
        Navigation = Navigation,
        NavigationLabel = NavigationLabel,
        NavigationId = NavigationId,
        AriaLabel = AriaLabel,
        Slots = new ServiceNavigationSlots
        {
            Start = inside.Slot("start"),
            End = inside.Slot("end"),
            NavigationStart = inside.Slot("navigation-start"),
            NavigationEnd = inside.Slot("navigation-end"),
        },
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.TagHelpers;

/// <summary>Answers and facts, each beside its name, with links to change them.</summary>
public sealed record SummaryList : Component
{
    /// <summary>The rows; null ones are left out.</summary>
    public IReadOnlyList<SummaryListRow?>? Rows { get; init; }

    /// <summary>A card around the list; none when null.</summary>
    public SummaryCard? Card { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render()
    {
        var rows = (Rows ?? []).OfType<SummaryListRow>().ToList();
        var anyActions = rows.Any(row => row.Actions?.Items is { Count: > 0 });
        var list = new Element("dl").Class("govuk-summary-list", Classes).SetAll(Attributes)
            .AddAll(rows.Select(row => Row(row, anyActions)));
        return Card is null ? list : Card.Around(list);
    }

    private Element Row(SummaryListRow row, bool anyActions) => new Element("div")
        .Class("govuk-summary-list__row", anyActions && row.Actions?.Items is null ? "govuk-summary-list__row--no-actions" : null, row.Classes)
        .Add(new Element("dt").Class("govuk-summary-list__key", row.Key?.Classes).Add(row.Key))
        .Add(new Element("dd").Class("govuk-summary-list__value", row.Value?.Classes).Add(row.Value))
        .Add(RenderActions(row.Actions));

    private Element? RenderActions(SummaryListActions? actions)
    {
        if (actions?.Items is not { Count: > 0 } items)
        {
            return null;
        }

        var cell = new Element("dd").Class("govuk-summary-list__actions", actions.Classes);
        return items is [var only]
            ? cell.Add(only.Link(Card?.Title))
            : cell.Add(new Element("ul").Class("govuk-summary-list__actions-list").AddAll(items.Select(action =>
                new Element("li").Class("govuk-summary-list__actions-list-item").Add(action.Link(Card?.Title)))));
    }
}

/// <summary>One fact.</summary>
public sealed record SummaryListRow
{
    /// <summary>Its name.</summary>
    public Wording? Key { get; init; }

    /// <summary>What it is.</summary>
    public Wording? Value { get; init; }

    /// <summary>What people can do with it.</summary>
    public SummaryListActions? Actions { get; init; }

    /// <summary>Further classes on the row.</summary>
    public string? Classes { get; init; }
}

/// <summary>The links of a row or a card.</summary>
public sealed record SummaryListActions
{
    /// <summary>The links, in order; an empty list leaves room for none.</summary>
    public IReadOnlyList<SummaryListAction>? Items { get; init; }

    /// <summary>Further classes on the block.</summary>
    public string? Classes { get; init; }
}

/// <summary>One link, such as "Change".</summary>
public sealed record SummaryListAction : Wording
{
    /// <summary>Where to.</summary>
    public string? Href { get; init; }

    /// <summary>What it changes, for those who hear the link alone.</summary>
    public string? VisuallyHiddenText { get; init; }

    /// <summary>The link, with the card's title where there is a card.</summary>
    internal Element Link(Wording? cardTitle)
    {
        var link = new Element("a").Class("govuk-link", Classes).Set("href", Href ?? "").SetAll(Attributes).Add(this);
        if (string.IsNullOrEmpty(VisuallyHiddenText) && cardTitle is null)
        {
            return link;
        }

        var hidden = VisuallyHidden.Span(string.IsNullOrEmpty(VisuallyHiddenText) ? null : $" {VisuallyHiddenText}");
        return link.Add(cardTitle is null ? hidden : hidden.Add(" (").Add(cardTitle).Add(")"));
    }
}

/// <summary>A card with a title around a summary list.</summary>
public sealed record SummaryCard
{
    /// <summary>The title.</summary>
    public SummaryCardTitle? Title { get; init; }

    /// <summary>What people can do with all of it.</summary>
    public SummaryListActions? Actions { get; init; }

    /// <summary>Further classes on the card.</summary>
    public string? Classes { get; init; }

    /// <summary>Further attributes on the card.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>The card.</summary>
    internal Element Around(IHtmlContent list) => new Element("div").Class("govuk-summary-card", Classes).SetAll(Attributes)
        .Add(new Element("div").Class("govuk-summary-card__title-wrapper")
            .Add(Title is null ? null : new Element($"h{Title.HeadingLevel ?? 2}").Class("govuk-summary-card__title", Title.Classes).Add(Title))
            .Add(RenderActions()))
        .Add(new Element("div").Class("govuk-summary-card__content").Add(list));

    private Element? RenderActions() => Actions?.Items switch
    {
        null or [] => null,
        [var only] => new Element("div").Class("govuk-summary-card__actions", Actions.Classes).Add(only.Link(Title)),
        var several => new Element("ul").Class("govuk-summary-card__actions", Actions.Classes).AddAll(several.Select(action =>
            new Element("li").Class("govuk-summary-card__action").Add(action.Link(Title)))),
    };
}

/// <summary>The title of a card.</summary>
public sealed record SummaryCardTitle : Wording
{
    /// <summary>2 when not given.</summary>
    public int? HeadingLevel { get; init; }
}

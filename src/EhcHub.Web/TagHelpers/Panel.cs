using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>The end of a journey ("Sent"), or with the class <c>govuk-panel--interruption</c> a stop on the way.</summary>
public sealed record Panel : WordedComponent
{
    /// <summary>The heading.</summary>
    public string? TitleText { get; init; }

    /// <summary>The heading as HTML; wins.</summary>
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>1 when not given.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>What people can do, on an interruption only.</summary>
    public PanelActions? Actions { get; init; }

    private bool IsInterruption => Classes?.Contains("govuk-panel--interruption", StringComparison.Ordinal) == true;

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("div")
        .Class("govuk-panel", IsInterruption ? null : "govuk-panel--confirmation", Classes).SetAll(Attributes)
        .Add(new Element($"h{HeadingLevel ?? 1}").Class("govuk-panel__title").Add(Wording.Of(TitleHtml, TitleText)))
        .Add(IsEmpty ? null : new Element("div").Class("govuk-panel__body").Add(Content))
        .Add(IsInterruption ? RenderActions() : null);

    private Element? RenderActions() => Actions is null ? null : new Element("div")
        .Class("govuk-panel__actions", Actions.Classes).SetAll(Actions.Attributes)
        .Add(Actions.Items is not { Count: > 0 } items ? null : new Element("div").Class("govuk-button-group").AddAll(items.Select(Action)));

    private static IHtmlContent Action(PanelAction action) => action.Href is not { Length: > 0 } || action.Type == "button"
        ? new Button
        {
            Text = action.Text,
            Type = action.Type ?? "button",
            Href = action.Href,
            Classes = Words.Join("govuk-button--inverse", action.Classes),
            Attributes = action.Attributes,
        }
        : new Element("a").Class("govuk-link govuk-link--inverse", action.Classes).Set("href", action.Href)
            .SetAll(action.Attributes).Add(action.Text);
}

/// <summary>The actions of an interruption.</summary>
public sealed record PanelActions
{
    /// <summary>The actions, in order.</summary>
    public IReadOnlyList<PanelAction>? Items { get; init; }

    /// <summary>Further classes on the block.</summary>
    public string? Classes { get; init; }

    /// <summary>Further attributes on the block.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

/// <summary>One action: a link, or a button where there is no address or the type is "button".</summary>
public sealed record PanelAction
{
    /// <summary>The words.</summary>
    public string? Text { get; init; }

    /// <summary>"button" or "submit" for a button.</summary>
    public string? Type { get; init; }

    /// <summary>Where a link goes.</summary>
    public string? Href { get; init; }

    /// <summary>Further classes.</summary>
    public string? Classes { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

/// <summary><c>&lt;govuk-panel title-text="Report sent"&gt;We sent you a receipt.&lt;/govuk-panel&gt;</c></summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : ComponentTagHelper
{
    /// <summary>The heading; as HTML in the slot "title".</summary>
    public string? TitleText { get; set; }

    /// <summary>1 when not given: the panel's title is the page's heading.</summary>
    public int? HeadingLevel { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <summary>What people can do, on an interruption.</summary>
    public PanelActions? Actions { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new Panel
    {
        TitleText = TitleText,
        TitleHtml = inside.Slot("title"),
        HeadingLevel = HeadingLevel,
        Text = Text,
        Html = inside.Html,
        Actions = Actions,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

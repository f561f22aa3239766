using EhcHub.Web.TagHelpers.Fields;
using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>Everything that is wrong with a form, with a link to each answer.</summary>
public sealed record ErrorSummary : Component
{
    /// <summary>The heading.</summary>
    public string? TitleText { get; init; }

    /// <summary>The heading as HTML; wins.</summary>
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>What to say before the list.</summary>
    public string? DescriptionText { get; init; }

    /// <summary>The same as HTML; wins.</summary>
    public IHtmlContent? DescriptionHtml { get; init; }

    /// <summary>The errors, in the order of the page.</summary>
    public IReadOnlyList<ErrorSummaryItem>? ErrorList { get; init; }

    /// <summary>Whether it leaves the focus where it is when the page loads.</summary>
    public bool? DisableAutoFocus { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("div").Class("govuk-error-summary", Classes)
        .Set("data-disable-auto-focus", Words.Of(DisableAutoFocus)).SetAll(Attributes).Set("data-module", "govuk-error-summary")
        .Add(new Element("div").Set("role", "alert")
            .Add(new Element("h2").Class("govuk-error-summary__title").Add(Wording.Of(TitleHtml, TitleText)))
            .Add(new Element("div").Class("govuk-error-summary__body")
                .Add(Wording.Of(DescriptionHtml, DescriptionText) is { IsEmpty: false } words ? new Element("p").Add(words) : null)
                .Add(ErrorList is not { Count: > 0 } ? null : new Element("ul").Class("govuk-list govuk-error-summary__list")
                    .AddAll(ErrorList.Select(Line)))));

    private static Element Line(ErrorSummaryItem error) => error.Href is { Length: > 0 }
        ? new Element("li").Add(new Element("a").Set("href", error.Href).SetAll(error.Attributes).Add(error))
        : new Element("li").Add(error);
}

/// <summary>One error.</summary>
public sealed record ErrorSummaryItem : Wording
{
    /// <summary>The control to go to; null when the error is of no one answer.</summary>
    public string? Href { get; init; }
}

/// <summary>
/// <c>&lt;govuk-error-summary /&gt;</c>, written by the layout above every page's heading: the errors of the model state in the order
/// of the page's fields, or nothing when there are none.
/// </summary>
[HtmlTargetElement("govuk-error-summary")]
public sealed class ErrorSummaryTagHelper : ComponentTagHelper
{
    /// <summary>The heading; "There is a problem" when not given.</summary>
    public string TitleText { get; set; } = "There is a problem";

    /// <summary>What to say before the list.</summary>
    public string? DescriptionText { get; set; }

    /// <summary>The errors, where they do not come from the model state.</summary>
    public IReadOnlyList<ErrorSummaryItem>? ErrorList { get; set; }

    /// <summary>Whether it leaves the focus where it is when the page loads.</summary>
    public bool? DisableAutoFocus { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Page { get; set; } = null!;

    /// <inheritdoc/>
    protected override IHtmlContent? Build(Inside inside)
    {
        var errors = ErrorList ?? FormFields.Of(Page).Errors(Page.ModelState);
        return errors.Count == 0 ? null : new ErrorSummary
        {
            TitleText = TitleText,
            DescriptionText = DescriptionText,
            DescriptionHtml = inside.Html,
            ErrorList = errors,
            DisableAutoFocus = DisableAutoFocus,
            Classes = Classes,
            Attributes = inside.Attributes,
        };
    }
}

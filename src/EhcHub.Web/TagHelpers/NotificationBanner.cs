using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>News that is not about the page itself, or that something has just been done.</summary>
public sealed record NotificationBanner : WordedComponent
{
    /// <summary>The heading; "Success" or "Important" when not given.</summary>
    public string? TitleText { get; init; }

    /// <summary>The heading as HTML; wins.</summary>
    public IHtmlContent? TitleHtml { get; init; }

    /// <summary>2 when not given.</summary>
    public int? TitleHeadingLevel { get; init; }

    /// <summary>The id of the heading, which names the banner.</summary>
    public string? TitleId { get; init; }

    /// <summary>"success", or nothing.</summary>
    public string? Type { get; init; }

    /// <summary>"alert" for success, else "region", when not given.</summary>
    public string? Role { get; init; }

    /// <summary>Whether it leaves the focus where it is when the page loads.</summary>
    public bool? DisableAutoFocus { get; init; }

    private bool IsSuccess => Type == "success";

    private string HeadingId => TitleId is { Length: > 0 } ? TitleId : "govuk-notification-banner-title";

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("div")
        .Class("govuk-notification-banner", IsSuccess ? "govuk-notification-banner--success" : null, Classes)
        .Set("role", Role is { Length: > 0 } ? Role : IsSuccess ? "alert" : "region").Set("aria-labelledby", HeadingId)
        .Set("data-module", "govuk-notification-banner").Set("data-disable-auto-focus", Words.Of(DisableAutoFocus)).SetAll(Attributes)
        .Add(new Element("div").Class("govuk-notification-banner__header")
            .Add(new Element($"h{TitleHeadingLevel ?? 2}").Class("govuk-notification-banner__title").Set("id", HeadingId).Add(Title)))
        .Add(new Element("div").Class("govuk-notification-banner__content").Add(Body()));

    private Wording? Title => Wording.Of(TitleHtml, TitleText is { Length: > 0 } ? TitleText : IsSuccess ? "Success" : "Important");

    private IHtmlContent? Body() => Html ?? (string.IsNullOrEmpty(Text)
        ? null
        : new Element("p").Class("govuk-notification-banner__heading").Add(Text));
}

/// <summary><c>&lt;govuk-notification-banner type="success" text="Report sent" /&gt;</c>: one on a page, never with an error summary.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : ComponentTagHelper
{
    /// <summary>The heading; as HTML in the slot "title".</summary>
    public string? TitleText { get; set; }

    /// <summary>2 when not given.</summary>
    public int? TitleHeadingLevel { get; set; }

    /// <summary>The id of the heading, where a page shows several.</summary>
    public string? TitleId { get; set; }

    /// <summary>"success", or nothing.</summary>
    public string? Type { get; set; }

    /// <summary>"alert" for success, else "region", when not given.</summary>
    public string? Role { get; set; }

    /// <summary>Whether it leaves the focus where it is when the page loads.</summary>
    public bool? DisableAutoFocus { get; set; }

    /// <summary>The news in one line, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new NotificationBanner
    {
        TitleText = TitleText,
        TitleHtml = inside.Slot("title"),
        TitleHeadingLevel = TitleHeadingLevel,
        TitleId = TitleId,
        Type = Type,
        Role = Role,
        DisableAutoFocus = DisableAutoFocus,
        Text = Text,
        Html = inside.Html,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

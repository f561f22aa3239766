namespace EhcHub.Web.TagHelpers.Html;

/// <summary>Words for those who listen to a page.</summary>
public static class VisuallyHidden
{
    /// <summary>A span that is read aloud and not seen.</summary>
    public static Element Span(string? text) => new Element("span").Class("govuk-visually-hidden").Add(text);
}

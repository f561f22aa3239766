using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.TagHelpers.Html;

/// <summary>
/// One component with its options, named as in the GOV.UK macros; writing it gives its HTML. Tag helpers fill it from a page,
/// the fixture tests from the examples of the npm package.
/// </summary>
public abstract record Component : IHtmlContent
{
    /// <summary>Further classes on the component's own element.</summary>
    public string? Classes { get; init; }

    /// <summary>Further attributes on the component's own element.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>The component as HTML; null when its options leave nothing to show.</summary>
    protected abstract IHtmlContent? Render();

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Render()?.WriteTo(writer, encoder);
}

/// <summary>A component whose content is one wording.</summary>
public abstract record WordedComponent : Component
{
    /// <summary>Text, encoded when written.</summary>
    public string? Text { get; init; }

    /// <summary>Finished HTML, from child content only; wins over <see cref="Text"/>.</summary>
    public IHtmlContent? Html { get; init; }

    /// <summary>Whether there is anything to show.</summary>
    protected bool IsEmpty => Html is null && string.IsNullOrEmpty(Text);

    /// <summary>What to show.</summary>
    protected Wording Content => new() { Text = Text, Html = Html };
}

/// <summary>Words inside a component: text, which is encoded, or finished HTML, which wins.</summary>
public record Wording
{
    /// <summary>Text, encoded when written.</summary>
    public string? Text { get; init; }

    /// <summary>Finished HTML, from child content only.</summary>
    public IHtmlContent? Html { get; init; }

    /// <summary>Further classes on the element that holds the words.</summary>
    public string? Classes { get; init; }

    /// <summary>Further attributes on the element that holds the words.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>Whether there is anything to show.</summary>
    public bool IsEmpty => Html is null && string.IsNullOrEmpty(Text);

    /// <summary>Plain text.</summary>
    public static implicit operator Wording?(string? text) => FromString(text);

    /// <summary>Plain text; null stays null.</summary>
    public static Wording? FromString(string? text) => text is null ? null : new Wording { Text = text };

    /// <summary>Child content where there is some, else the text of an attribute, else null.</summary>
    public static Wording? Of(IHtmlContent? html, string? text, string? classes = null) =>
        html is null && text is null ? null : new Wording { Html = html, Text = text, Classes = classes };
}

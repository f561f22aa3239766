using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Html;

/// <summary>What a page wrote inside a helper's element, and the attributes that no property took.</summary>
/// <param name="Html">Child content; null when there is only white space.</param>
/// <param name="Nested">Parts that children handed over.</param>
/// <param name="Attributes">Further attributes, decoded; null when there are none.</param>
public sealed record Inside(IHtmlContent? Html, Nested Nested, IReadOnlyDictionary<string, string?>? Attributes)
{
    /// <summary>The content of <c>&lt;govuk-slot name="…"&gt;</c>; null when the page has none of that name.</summary>
    public IHtmlContent? Slot(string name) => Nested.Of<Slot>().LastOrDefault(s => s.Name == name)?.Html;

    /// <summary>A slot's HTML, else an attribute's text, else null.</summary>
    public Wording? SlotOr(string slot, string? text, string? classes = null) => Wording.Of(Slot(slot), text, classes);

    /// <summary>The attributes left on an element, as text.</summary>
    public static IReadOnlyDictionary<string, string?>? AttributesOf(TagHelperOutput output) =>
        output.Attributes.Count == 0 ? null : output.Attributes.ToDictionary(a => a.Name, a => Text(a.Value));

    private static string? Text(object? value)
    {
        if (value is not IHtmlContent html)
        {
            return value?.ToString();
        }

        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}

/// <summary>The parts that child elements hand to the helper around them, in the order of the page.</summary>
public sealed class Nested
{
    private readonly List<object> _parts = [];

    /// <summary>Adds a part.</summary>
    public void Add(object part) => _parts.Add(part);

    /// <summary>The parts of one kind; null when there are none, so that an option stays unset.</summary>
    public IReadOnlyList<TPart>? ListOf<TPart>() => Of<TPart>().ToList() is { Count: > 0 } found ? found : null;

    /// <summary>The parts of one kind.</summary>
    public IEnumerable<TPart> Of<TPart>() => _parts.OfType<TPart>();

    /// <summary>Begins to take parts from the children of this element.</summary>
    public static Nested Open(TagHelperContext context)
    {
        var nested = new Nested();
        context.Items[typeof(Nested)] = nested;
        return nested;
    }

    /// <summary>Where the helper around this element takes its parts.</summary>
    /// <exception cref="InvalidOperationException">There is no helper around it.</exception>
    public static Nested Around(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(Nested), out var around)
            ? (Nested)around
            : throw new InvalidOperationException($"<{context.TagName}> belongs inside a component.");
}

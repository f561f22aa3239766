using System.Collections.Frozen;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.TagHelpers.Html;

/// <summary>One HTML element being put together. Text and attribute values are encoded as they are written; finished HTML is not.</summary>
public sealed class Element(string name) : IHtmlContent
{
    private static readonly FrozenSet<string> WithoutContent = FrozenSet.Create("input", "br", "img", "hr");

    private readonly List<(string Name, string? Value)> _attributes = [];
    private readonly List<object> _children = [];

    /// <summary>Sets the class attribute from those that are not empty; writes none when all are.</summary>
    public Element Class(params ReadOnlySpan<string?> classes) => Set("class", Words.Join(classes));

    /// <summary>Sets an attribute; a null value leaves it out, an empty one is written as empty.</summary>
    public Element Set(string attribute, string? value)
    {
        if (value is not null)
        {
            _attributes.Add((attribute, value));
        }

        return this;
    }

    /// <summary>Sets an attribute that has no value, such as <c>checked</c>.</summary>
    public Element Flag(string attribute, bool isOn = true)
    {
        if (isOn)
        {
            _attributes.Add((attribute, null));
        }

        return this;
    }

    /// <summary>Sets attributes that the caller chose; a null value is written as empty.</summary>
    public Element SetAll(IReadOnlyDictionary<string, string?>? given)
    {
        foreach (var (attribute, value) in given ?? Words.NoAttributes)
        {
            _attributes.Add((attribute, value ?? ""));
        }

        return this;
    }

    /// <summary>Adds text, to be encoded.</summary>
    public Element Add(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _children.Add(text);
        }

        return this;
    }

    /// <summary>Adds finished HTML.</summary>
    public Element Add(IHtmlContent? html)
    {
        if (html is not null)
        {
            _children.Add(html);
        }

        return this;
    }

    /// <summary>Adds the HTML of a wording where it has some, else its text.</summary>
    public Element Add(Wording? wording) => wording?.Html is { } html ? Add(html) : Add(wording?.Text);

    /// <summary>Adds several, in order.</summary>
    public Element AddAll(IEnumerable<IHtmlContent?> several)
    {
        foreach (var one in several)
        {
            Add(one);
        }

        return this;
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write('<');
        writer.Write(name);
        foreach (var (attribute, value) in _attributes)
        {
            writer.Write(' ');
            writer.Write(attribute);
            if (value is not null)
            {
                writer.Write("=\"");
                encoder.Encode(writer, value);
                writer.Write('"');
            }
        }

        writer.Write('>');
        if (WithoutContent.Contains(name))
        {
            return;
        }

        foreach (var child in _children)
        {
            if (child is string text)
            {
                encoder.Encode(writer, text);
            }
            else
            {
                ((IHtmlContent)child).WriteTo(writer, encoder);
            }
        }

        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }
}

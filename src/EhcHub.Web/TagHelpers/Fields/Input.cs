using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>A one-line answer.</summary>
public sealed record Input : Field
{
    /// <summary>The answer so far; null writes no value.</summary>
    public string? Value { get; init; }

    /// <summary>"text" when not given; never "number".</summary>
    public string? Type { get; init; }

    /// <summary>Which keyboard a phone shows.</summary>
    public string? Inputmode { get; init; }

    /// <summary>What a browser may fill in (WCAG 1.3.5).</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Which letters a phone turns into capitals.</summary>
    public string? Autocapitalize { get; init; }

    /// <summary>A pattern, for older phones' keyboards only.</summary>
    public string? Pattern { get; init; }

    /// <summary>Whether the browser checks spelling.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>A unit before the answer.</summary>
    public Wording? Prefix { get; init; }

    /// <summary>A unit after the answer.</summary>
    public Wording? Suffix { get; init; }

    /// <summary>The block around prefix, control and suffix.</summary>
    public InputWrapper? InputWrapper { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render()
    {
        var parts = new[] { FormGroup?.BeforeInput, Prefix, Suffix, FormGroup?.AfterInput };
        return parts.All(part => part is not { IsEmpty: false })
            ? Question().Add(Control())
            : Question().Add(new Element("div").Class("govuk-input__wrapper", InputWrapper?.Classes).SetAll(InputWrapper?.Attributes)
                .Add(FormGroup?.BeforeInput)
                .Add(Affix(Prefix, "prefix")).Add(Control()).Add(Affix(Suffix, "suffix"))
                .Add(FormGroup?.AfterInput));
    }

    private Element Control() => new Element("input")
        .Class("govuk-input", Classes, ErrorMessage is null ? null : "govuk-input--error")
        .Set("id", FieldId).Set("name", Name ?? "").Set("type", Type is { Length: > 0 } ? Type : "text")
        .Set("spellcheck", Words.Of(Spellcheck)).Set("value", Value).Flag("disabled", Disabled)
        .Set("aria-describedby", Descriptions).Set("autocomplete", Autocomplete).Set("autocapitalize", Autocapitalize)
        .Set("pattern", Pattern).Set("inputmode", Inputmode).SetAll(Attributes);

    private static Element? Affix(Wording? affix, string side) => affix is not { IsEmpty: false } ? null : new Element("div")
        .Class($"govuk-input__{side}", affix.Classes).Set("aria-hidden", "true").SetAll(affix.Attributes).Add(affix);
}

/// <summary>Further classes and attributes on the block around prefix, control and suffix.</summary>
public sealed record InputWrapper
{
    /// <summary>Further classes.</summary>
    public string? Classes { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

/// <summary><c>&lt;govuk-input for="Email" label="E-mail address" autocomplete="email" /&gt;</c></summary>
[HtmlTargetElement("govuk-input")]
public sealed class InputTagHelper : FieldTagHelper
{
    /// <summary>The answer, where there is no <c>for</c>.</summary>
    public string? Value { get; set; }

    /// <summary>"text", "email", "tel" or "password"; "text" when not given.</summary>
    public string? Type { get; set; }

    /// <summary>Which keyboard a phone shows.</summary>
    public string? Inputmode { get; set; }

    /// <summary>What a browser may fill in.</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Which letters a phone turns into capitals.</summary>
    public string? Autocapitalize { get; set; }

    /// <summary>Whether the browser checks spelling.</summary>
    public bool? Spellcheck { get; set; }

    /// <summary>A unit before the answer; as HTML in the slot "prefix".</summary>
    public string? Prefix { get; set; }

    /// <summary>A unit after the answer; as HTML in the slot "suffix".</summary>
    public string? Suffix { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside, Binding binding) => new Input
    {
        // A password is never written back to the page.
        Value = Type == "password" ? null : binding.Value ?? Value,
        Type = Type,
        Inputmode = Inputmode,
        Autocomplete = Autocomplete,
        Autocapitalize = Autocapitalize,
        Spellcheck = Spellcheck,
        Prefix = inside.SlotOr("prefix", Prefix),
        Suffix = inside.SlotOr("suffix", Suffix),
        Name = binding.Name,
        Id = binding.Id,
        Label = LabelOf(inside),
        Hint = HintOf(inside),
        ErrorMessage = binding.Error,
        FormGroup = Group,
        DescribedBy = DescribedBy,
        Disabled = Disabled,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>An answer of several lines.</summary>
public sealed record Textarea : Field
{
    /// <summary>The answer so far.</summary>
    public string? Value { get; init; }

    /// <summary>Lines shown; 5 when not given.</summary>
    public int? Rows { get; init; }

    /// <summary>Whether the browser checks spelling.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>What a browser may fill in.</summary>
    public string? Autocomplete { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => Question(new Element("textarea")
        .Class("govuk-textarea", ErrorMessage is null ? null : "govuk-textarea--error", Classes)
        .Set("id", FieldId).Set("name", Name ?? "").Set("rows", $"{Rows ?? 5}")
        .Set("spellcheck", Words.Of(Spellcheck)).Flag("disabled", Disabled)
        .Set("aria-describedby", Descriptions).Set("autocomplete", Autocomplete).SetAll(Attributes)
        .Add(Value is ['\n' or '\r', ..] ? "\n" : null) // HTML drops a first line break
        .Add(Value));
}

/// <summary><c>&lt;govuk-textarea for="Views" label="What do you think?" /&gt;</c></summary>
[HtmlTargetElement("govuk-textarea")]
public sealed class TextareaTagHelper : FieldTagHelper
{
    /// <summary>The answer, where there is no <c>for</c>.</summary>
    public string? Value { get; set; }

    /// <summary>Lines shown; 5 when not given.</summary>
    public int? Rows { get; set; }

    /// <summary>Whether the browser checks spelling.</summary>
    public bool? Spellcheck { get; set; }

    /// <summary>What a browser may fill in.</summary>
    public string? Autocomplete { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside, Binding binding) => new Textarea
    {
        Value = binding.Value ?? Value,
        Rows = Rows,
        Spellcheck = Spellcheck,
        Autocomplete = Autocomplete,
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

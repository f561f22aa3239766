using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>An answer of several lines that says how much room is left.</summary>
public sealed record CharacterCount : Field
{
    /// <summary>The answer so far.</summary>
    public string? Value { get; init; }

    /// <summary>The most characters.</summary>
    public int? Maxlength { get; init; }

    /// <summary>The most words; wins over characters.</summary>
    public int? Maxwords { get; init; }

    /// <summary>What is counted, "words" where a limit in words is given.</summary>
    public string? CountType { get; init; }

    /// <summary>The share in per cent that must be used before the count shows; always when null.</summary>
    public string? Threshold { get; init; }

    /// <summary>Lines shown; 5 when not given.</summary>
    public int? Rows { get; init; }

    /// <summary>Whether the browser checks spelling.</summary>
    public bool? Spellcheck { get; init; }

    /// <summary>Further classes on the message.</summary>
    public Wording? CountMessage { get; init; }

    /// <summary>The message without script, with "%{count}" for the limit.</summary>
    public string? TextareaDescriptionText { get; init; }

    /// <summary>Messages by plural form, with "%{count}".</summary>
    public IReadOnlyDictionary<string, string>? CharactersUnderLimitText { get; init; }

    /// <summary>The message when nothing is left.</summary>
    public string? CharactersAtLimitText { get; init; }

    /// <summary>Messages by plural form, with "%{count}".</summary>
    public IReadOnlyDictionary<string, string>? CharactersOverLimitText { get; init; }

    /// <summary>Messages by plural form, with "%{count}".</summary>
    public IReadOnlyDictionary<string, string>? WordsUnderLimitText { get; init; }

    /// <summary>The message when nothing is left.</summary>
    public string? WordsAtLimitText { get; init; }

    /// <summary>Messages by plural form, with "%{count}".</summary>
    public IReadOnlyDictionary<string, string>? WordsOverLimitText { get; init; }

    private string? Counted => CountType is { Length: > 0 } ? CountType : Maxwords is > 0 ? "words" : null;

    private int? Limit => Maxwords is > 0 ? Maxwords : Maxlength;

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Textarea
    {
        Name = Name,
        Id = FieldId,
        Label = Label,
        Hint = Hint,
        ErrorMessage = ErrorMessage,
        DescribedBy = $"{FieldId}-info",
        Disabled = Disabled,
        Value = Value,
        Rows = Rows,
        Spellcheck = Spellcheck,
        Classes = Words.Join("govuk-js-character-count", Classes),
        Attributes = Attributes,
        FormGroup = new FormGroup
        {
            Classes = Words.Join("govuk-character-count", FormGroup?.Classes),
            Attributes = GroupAttributes(),
            BeforeInput = FormGroup?.BeforeInput,
            AfterInput = new Wording { Html = Message() },
        },
    };

    private Hint Message() => new()
    {
        Id = $"{FieldId}-info",
        Classes = Words.Join("govuk-character-count__message", CountMessage?.Classes),
        Text = Limit is null ? null : Description.Replace("%{count}", $"{Limit}", StringComparison.Ordinal),
    };

    private string Description => TextareaDescriptionText is { Length: > 0 } given
        ? given
        : $"You can enter up to %{{count}} {(Counted == "words" ? "words" : "characters")}";

    private Dictionary<string, string?> GroupAttributes()
    {
        var all = new Dictionary<string, string?> { ["data-module"] = "govuk-character-count" };
        all.SetIfGiven("data-maxlength", Maxlength?.ToString("D", null));
        all.SetIfGiven("data-maxwords", Maxwords?.ToString("D", null));
        all.SetIfGiven("data-threshold", Threshold);
        all.SetIfGiven("data-count-type", Counted);
        all.SetIfGiven("data-i18n.textarea-description.other", Limit is null ? TextareaDescriptionText : null);
        all.SetPlurals("characters-under-limit", CharactersUnderLimitText);
        all.SetIfGiven("data-i18n.characters-at-limit", CharactersAtLimitText);
        all.SetPlurals("characters-over-limit", CharactersOverLimitText);
        all.SetPlurals("words-under-limit", WordsUnderLimitText);
        all.SetIfGiven("data-i18n.words-at-limit", WordsAtLimitText);
        all.SetPlurals("words-over-limit", WordsOverLimitText);
        foreach (var (name, value) in FormGroup?.Attributes ?? Words.NoAttributes)
        {
            all[name] = value;
        }

        return all;
    }
}

/// <summary><c>&lt;govuk-character-count for="Reasons" label="Why?" maxlength="20000" /&gt;</c></summary>
[HtmlTargetElement("govuk-character-count")]
public sealed class CharacterCountTagHelper : FieldTagHelper
{
    /// <summary>The answer, where there is no <c>for</c>.</summary>
    public string? Value { get; set; }

    /// <summary>The most characters.</summary>
    public int? Maxlength { get; set; }

    /// <summary>The most words.</summary>
    public int? Maxwords { get; set; }

    /// <summary>The share in per cent that must be used before the count shows.</summary>
    public int? Threshold { get; set; }

    /// <summary>Lines shown; 5 when not given.</summary>
    public int? Rows { get; set; }

    /// <summary>Whether the browser checks spelling.</summary>
    public bool? Spellcheck { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside, Binding binding) => new CharacterCount
    {
        Value = binding.Value ?? Value,
        Maxlength = Maxlength,
        Maxwords = Maxwords,
        Threshold = Threshold?.ToString("D", null),
        Rows = Rows,
        Spellcheck = Spellcheck,
        Name = binding.Name,
        Id = binding.Id,
        Label = LabelOf(inside),
        Hint = HintOf(inside),
        ErrorMessage = binding.Error,
        FormGroup = Group,
        Disabled = Disabled,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

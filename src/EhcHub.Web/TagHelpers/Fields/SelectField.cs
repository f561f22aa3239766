using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>One answer from a list too long for radios.</summary>
public sealed record SelectField : Field
{
    /// <summary>The value, or text where an option has no value, that is chosen.</summary>
    public string? Value { get; init; }

    /// <summary>The options; null ones are left out.</summary>
    public IReadOnlyList<SelectItem?>? Items { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => Question(new Element("select")
        .Class("govuk-select", Classes, ErrorMessage is null ? null : "govuk-select--error")
        .Set("id", FieldId).Set("name", Name ?? "").Flag("disabled", Disabled)
        .Set("aria-describedby", Descriptions).SetAll(Attributes)
        .AddAll((Items ?? []).OfType<SelectItem>().Select(Option)));

    private Element Option(SelectItem item) => new Element("option").Set("value", item.Value)
        .Flag("selected", item.Selected ?? (Value is { Length: > 0 } && (item.Value ?? item.Text) == Value))
        .Flag("disabled", item.Disabled).SetAll(item.Attributes).Add(item.Text);
}

/// <summary>One option.</summary>
public sealed record SelectItem
{
    /// <summary>What is posted; the text when null.</summary>
    public string? Value { get; init; }

    /// <summary>What people read.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it is chosen, whatever the select's own value says.</summary>
    public bool? Selected { get; init; }

    /// <summary>Whether it cannot be chosen.</summary>
    public bool Disabled { get; init; }

    /// <summary>Further attributes.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }
}

/// <summary><c>&lt;govuk-select for="School" label="School" items="Model.Schools" /&gt;</c></summary>
[HtmlTargetElement("govuk-select")]
public sealed class SelectTagHelper : FieldTagHelper
{
    /// <summary>The chosen value, where there is no <c>for</c>.</summary>
    public string? Value { get; set; }

    /// <summary>The options, where they are not written as children.</summary>
    public IReadOnlyList<SelectItem>? Items { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside, Binding binding) => new SelectField
    {
        Value = binding.Value ?? Value,
        Items = Items ?? inside.Nested.ListOf<SelectItem>(),
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

/// <summary>One option of the select around it.</summary>
[HtmlTargetElement("govuk-select-item", ParentTag = "govuk-select")]
public sealed class SelectItemTagHelper : PartTagHelper<SelectItem>
{
    /// <summary>What is posted; the text when not given.</summary>
    public string? Value { get; set; }

    /// <summary>What people read.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether it cannot be chosen.</summary>
    public bool Disabled { get; set; }

    /// <inheritdoc/>
    protected override SelectItem Build(Inside inside) =>
        new() { Value = Value, Text = Text, Disabled = Disabled, Attributes = inside.Attributes };
}

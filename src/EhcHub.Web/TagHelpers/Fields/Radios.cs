using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>One answer from a few.</summary>
public sealed record Radios : Choices
{
    /// <summary>The value that is chosen.</summary>
    public string? Value { get; init; }

    /// <inheritdoc/>
    protected override string InputType => "radio";

    /// <inheritdoc/>
    protected override string Kind => "radios";

    /// <inheritdoc/>
    protected override bool IsChosen(ChoiceItem item) => Value is { Length: > 0 } && item.Value == Value;
}

/// <summary><c>&lt;govuk-radios for="Decision" legend="…"&gt;</c> around <c>&lt;govuk-radios-item value="…"&gt;</c>.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class RadiosTagHelper : GroupedFieldTagHelper
{
    /// <summary>The chosen value, where there is no <c>for</c>.</summary>
    public string? Value { get; set; }

    /// <summary>The items, where they are not written as children.</summary>
    public IReadOnlyList<ChoiceItem>? Items { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside, Binding binding) => new Radios
    {
        Value = binding.Value ?? Value,
        Items = Items ?? inside.Nested.ListOf<ChoiceItem>(),
        Name = binding.Name,
        IdPrefix = binding.Id,
        Fieldset = FieldsetOf(inside),
        Hint = HintOf(inside),
        ErrorMessage = binding.Error,
        FormGroup = Group,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

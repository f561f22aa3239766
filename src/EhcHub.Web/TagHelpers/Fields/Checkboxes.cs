using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>Any answers of a few.</summary>
public sealed record Checkboxes : Choices
{
    /// <summary>The values that are chosen.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Ids that describe each checkbox, where there is no fieldset to carry them.</summary>
    public string? DescribedBy { get; init; }

    /// <inheritdoc/>
    protected override string InputType => "checkbox";

    /// <inheritdoc/>
    protected override string Kind => "checkboxes";

    /// <inheritdoc/>
    protected override bool IsChosen(ChoiceItem item) => Values?.Contains(item.Value ?? "") == true;

    /// <inheritdoc/>
    protected override string? GivenDescriptions => Fieldset?.DescribedBy is { Length: > 0 } given ? given : DescribedBy;

    /// <inheritdoc/>
    protected override string? ItemDescriptions => Fieldset is null ? Descriptions(Prefix, GivenDescriptions) : null;
}

/// <summary><c>&lt;govuk-checkboxes for="Copies" legend="…"&gt;</c> around <c>&lt;govuk-checkboxes-item value="…"&gt;</c>.</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class CheckboxesTagHelper : GroupedFieldTagHelper
{
    /// <summary>The chosen values, where there is no <c>for</c>.</summary>
    public IReadOnlyList<string>? Values { get; set; }

    /// <summary>The items, where they are not written as children.</summary>
    public IReadOnlyList<ChoiceItem>? Items { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside, Binding binding) => new Checkboxes
    {
        Values = binding.Values ?? Values,
        Items = Items ?? inside.Nested.ListOf<ChoiceItem>(),
        Name = binding.Name,
        IdPrefix = binding.Id,
        DescribedBy = DescribedBy,
        Fieldset = FieldsetOf(inside),
        Hint = HintOf(inside),
        ErrorMessage = binding.Error,
        FormGroup = Group,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

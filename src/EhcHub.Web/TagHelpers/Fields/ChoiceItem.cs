using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>One radio or checkbox, or a divider between them.</summary>
public sealed record ChoiceItem : Wording
{
    /// <summary>What is posted.</summary>
    public string? Value { get; init; }

    /// <summary>Its id; made from the group's prefix when not given.</summary>
    public string? Id { get; init; }

    /// <summary>Checkboxes only: its own name.</summary>
    public string? Name { get; init; }

    /// <summary>A word between two items, usually "or"; the rest is then ignored.</summary>
    public string? Divider { get; init; }

    /// <summary>Help with this item.</summary>
    public Wording? Hint { get; init; }

    /// <summary>Whether it is chosen, whatever the group's own value says.</summary>
    public bool? Checked { get; init; }

    /// <summary>Whether it cannot be chosen.</summary>
    public bool Disabled { get; init; }

    /// <summary>What is asked when it is chosen; without script it is always shown.</summary>
    public Wording? Conditional { get; init; }

    /// <summary>"exclusive" for a checkbox that clears the others.</summary>
    public string? Behaviour { get; init; }

    /// <summary>Further classes and attributes on the label.</summary>
    public Wording? Label { get; init; }
}

/// <summary>One item of the radios or checkboxes around it; its words are its content.</summary>
[HtmlTargetElement("govuk-radios-item", ParentTag = "govuk-radios")]
[HtmlTargetElement("govuk-checkboxes-item", ParentTag = "govuk-checkboxes")]
public sealed class ChoiceItemTagHelper : PartTagHelper<ChoiceItem>
{
    /// <summary>What is posted.</summary>
    public string? Value { get; set; }

    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>Checkboxes only: its own name.</summary>
    public string? Name { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <summary>Help with this item; as HTML in the slot "hint".</summary>
    public string? Hint { get; set; }

    /// <summary>Whether it is chosen, where there is no <c>for</c>.</summary>
    public bool? Checked { get; set; }

    /// <summary>Whether it cannot be chosen.</summary>
    public bool Disabled { get; set; }

    /// <summary>"exclusive" for a checkbox that clears the others.</summary>
    public string? Behaviour { get; set; }

    /// <inheritdoc/>
    protected override ChoiceItem Build(Inside inside) => new()
    {
        Value = Value,
        Id = Id,
        Name = Name,
        Text = Text,
        Html = inside.Html,
        Hint = inside.SlotOr("hint", Hint),
        Checked = Checked,
        Disabled = Disabled,
        Conditional = inside.SlotOr("conditional", null),
        Behaviour = Behaviour,
        Attributes = inside.Attributes,
    };
}

/// <summary>A word between two items, usually "or".</summary>
[HtmlTargetElement("govuk-radios-divider", ParentTag = "govuk-radios")]
[HtmlTargetElement("govuk-checkboxes-divider", ParentTag = "govuk-checkboxes")]
public sealed class ChoiceDividerTagHelper : PartTagHelper<ChoiceItem>
{
    /// <summary>The word.</summary>
    public string Text { get; set; } = "or";

    /// <inheritdoc/>
    protected override ChoiceItem Build(Inside inside) => new() { Divider = Text };
}

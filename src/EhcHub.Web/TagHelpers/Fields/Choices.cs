using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>What radios and checkboxes have in common.</summary>
public abstract record Choices : GroupedField
{
    /// <summary>The name that is posted.</summary>
    public string? Name { get; init; }

    /// <summary>The first item's id, and the start of the others'; the name when not given.</summary>
    public string? IdPrefix { get; init; }

    /// <summary>The items; null ones are left out but counted.</summary>
    public IReadOnlyList<ChoiceItem?>? Items { get; init; }

    /// <summary>The prefix in use.</summary>
    protected string? Prefix => IdPrefix is { Length: > 0 } ? IdPrefix : Name;

    /// <summary>The input type: "radio" or "checkbox".</summary>
    protected abstract string InputType { get; }

    /// <summary>"radios" or "checkboxes".</summary>
    protected abstract string Kind { get; }

    /// <summary>Whether an item that does not say so itself is chosen.</summary>
    protected abstract bool IsChosen(ChoiceItem item);

    /// <summary>Ids that describe one control, before its own hint.</summary>
    protected virtual string? ItemDescriptions => null;

    /// <summary>Ids given for the group.</summary>
    protected virtual string? GivenDescriptions => Fieldset?.DescribedBy;

    /// <inheritdoc/>
    protected override IHtmlContent Render()
    {
        var controls = new Element("div").Class($"govuk-{Kind}", Classes).SetAll(Attributes).Set("data-module", $"govuk-{Kind}")
            .Add(FormGroup?.BeforeInput);
        foreach (var (index, item) in (Items ?? []).Index())
        {
            AddItem(controls, item, index);
        }

        return Question(Prefix, Descriptions(Prefix, GivenDescriptions), controls.Add(FormGroup?.AfterInput));
    }

    private void AddItem(Element controls, ChoiceItem? item, int index)
    {
        if (item is null)
        {
            return;
        }

        if (item.Divider is { Length: > 0 } divider)
        {
            controls.Add(new Element("div").Class($"govuk-{Kind}__divider").Add(divider));
            return;
        }

        // The first id has no number, so that an error summary can link to the group by its prefix.
        var id = item.Id is { Length: > 0 } ? item.Id : index == 0 ? Prefix : $"{Prefix}-{index + 1}";
        var isChecked = item.Checked is true || (item.Checked is null && IsChosen(item));
        var conditional = item.Conditional is { Html: { } shown } ? shown : null;

        controls.Add(new Element("div").Class($"govuk-{Kind}__item")
            .Add(Control(item, id, isChecked, hasConditional: conditional is not null))
            .Add(new Label
            {
                Html = item.Html,
                Text = item.Text,
                For = id,
                Classes = Words.Join($"govuk-{Kind}__label", item.Label?.Classes),
                Attributes = item.Label?.Attributes,
            })
            .Add(HasHint(item) ? Fields.Hint.Of(item.Hint, $"{id}-item-hint", $"govuk-{Kind}__hint") : null));

        if (conditional is not null)
        {
            controls.Add(new Element("div")
                .Class($"govuk-{Kind}__conditional", isChecked ? null : $"govuk-{Kind}__conditional--hidden")
                .Set("id", $"conditional-{id}").Add(conditional));
        }
    }

    private Element Control(ChoiceItem item, string? id, bool isChecked, bool hasConditional) => new Element("input")
        .Class($"govuk-{Kind}__input").Set("id", id).Set("name", item.Name is { Length: > 0 } ? item.Name : Name ?? "")
        .Set("type", InputType).Set("value", item.Value ?? "")
        .Flag("checked", isChecked).Flag("disabled", item.Disabled)
        .Set("data-aria-controls", hasConditional ? $"conditional-{id}" : null)
        .Set("data-behaviour", item.Behaviour)
        .Set("aria-describedby", Words.Join(ItemDescriptions, HasHint(item) ? $"{id}-item-hint" : null))
        .SetAll(item.Attributes);

    private static bool HasHint(ChoiceItem item) => item.Hint is { IsEmpty: false };
}

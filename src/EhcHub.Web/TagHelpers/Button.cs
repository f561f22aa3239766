using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>A button, or a link that looks like one where <see cref="Href"/> is given.</summary>
public sealed record Button : WordedComponent
{
    /// <summary>Makes it a link.</summary>
    public string? Href { get; init; }

    /// <summary>The id of the button.</summary>
    public string? Id { get; init; }

    /// <summary>What is posted with the form: the field's name.</summary>
    public string? Name { get; init; }

    /// <summary>What is posted with the form: its value.</summary>
    public string? Value { get; init; }

    /// <summary>"submit" when not given.</summary>
    public string? Type { get; init; }

    /// <summary>Whether it does nothing for now; better is a button that says why.</summary>
    public bool Disabled { get; init; }

    /// <summary>Whether a second press within a second is ignored.</summary>
    public bool? PreventDoubleClick { get; init; }

    /// <summary>Whether it begins a journey: bigger, with an arrow.</summary>
    public bool IsStartButton { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render()
    {
        var button = Href is { Length: > 0 }
            ? new Element("a").Set("href", Href).Set("role", "button").Set("draggable", "false")
            : new Element("button").Set("type", Type is { Length: > 0 } ? Type : "submit")
                .Set("value", Value is { Length: > 0 } ? Value : null)
                .Set("name", Name is { Length: > 0 } ? Name : null)
                .Flag("disabled", Disabled).Set("aria-disabled", Disabled ? "true" : null)
                .Set("data-prevent-double-click", Words.Of(PreventDoubleClick));

        button.Class("govuk-button", Classes, IsStartButton ? "govuk-button--start" : null)
            .Set("data-module", "govuk-button").SetAll(Attributes).Set("id", Id);

        return IsStartButton
            ? button.Add(Html is null ? null : new Element("span").Add(Html)).Add(Html is null ? Text : null).Add(Arrow())
            : button.Add(Content);
    }

    private static Element Arrow() => new Element("svg").Class("govuk-button__start-icon")
        .Set("xmlns", "http://www.w3.org/2000/svg").Set("width", "17.5").Set("height", "19").Set("viewBox", "0 0 33 40")
        .Set("aria-hidden", "true").Set("focusable", "false")
        .Add(new Element("path").Set("fill", "currentColor").Set("d", "M0 0h13l20 20-20 20H0l20-20z"));
}

/// <summary><c>&lt;govuk-button prevent-double-click="true"&gt;Send&lt;/govuk-button&gt;</c></summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : ComponentTagHelper
{
    /// <summary>Makes it a link.</summary>
    public string? Href { get; set; }

    /// <summary>The id of the button.</summary>
    public string? Id { get; set; }

    /// <summary>What is posted with the form: the field's name.</summary>
    public string? Name { get; set; }

    /// <summary>What is posted with the form: its value.</summary>
    public string? Value { get; set; }

    /// <summary>"submit" when not given.</summary>
    public string? Type { get; set; }

    /// <summary>Whether it does nothing for now.</summary>
    public bool Disabled { get; set; }

    /// <summary>Whether a second press within a second is ignored.</summary>
    public bool? PreventDoubleClick { get; set; }

    /// <summary>Whether it begins a journey.</summary>
    public bool IsStartButton { get; set; }

    /// <summary>The words, where there is no child content.</summary>
    public string? Text { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new Button
    {
        Href = Href,
        Id = Id,
        Name = Name,
        Value = Value,
        Type = Type,
        Disabled = Disabled,
        PreventDoubleClick = PreventDoubleClick,
        IsStartButton = IsStartButton,
        Text = Text,
        Html = inside.Html,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

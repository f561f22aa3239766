using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>A question that one control answers.</summary>
public abstract record Field : Component
{
    /// <summary>The name that is posted.</summary>
    public string? Name { get; init; }

    /// <summary>The control's id; its name when not given.</summary>
    public string? Id { get; init; }

    /// <summary>The question.</summary>
    public Label? Label { get; init; }

    /// <summary>Help with the answer.</summary>
    public Wording? Hint { get; init; }

    /// <summary>What is wrong with the answer.</summary>
    public ErrorMessage? ErrorMessage { get; init; }

    /// <summary>The block around it all.</summary>
    public FormGroup? FormGroup { get; init; }

    /// <summary>Ids of more that describes the control, read first.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>Whether it takes no answer for now.</summary>
    public bool Disabled { get; init; }

    /// <summary>The id in use.</summary>
    protected string? FieldId => Id is { Length: > 0 } ? Id : Name;

    /// <summary>Ids of all that describes the control; null when nothing does.</summary>
    protected string? Descriptions => Words.Join(
        DescribedBy, Hint is null ? null : $"{FieldId}-hint", ErrorMessage is null ? null : $"{FieldId}-error");

    /// <summary>The question, hint and error, with the control to follow.</summary>
    protected Element Question() => FormGroup.Open(FormGroup, ErrorMessage is not null)
        .Add((Label ?? new Label()) with { For = FieldId })
        .Add(Fields.Hint.Of(Hint, $"{FieldId}-hint"))
        .Add(ErrorMessage is null ? null : ErrorMessage with { Id = $"{FieldId}-error" });

    /// <summary>The whole block around one control.</summary>
    protected IHtmlContent Question(IHtmlContent control) =>
        Question().Add(FormGroup?.BeforeInput).Add(control).Add(FormGroup?.AfterInput);
}

using EhcHub.Web.TagHelpers.Html;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>The block that holds one question, its hint, its error and its control.</summary>
public sealed record FormGroup
{
    /// <summary>Further classes on the block.</summary>
    public string? Classes { get; init; }

    /// <summary>Further attributes on the block.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>What stands before the control.</summary>
    public Wording? BeforeInput { get; init; }

    /// <summary>What stands after the control.</summary>
    public Wording? AfterInput { get; init; }

    /// <summary>The block, marked when there is an error.</summary>
    public static Element Open(FormGroup? group, bool hasError) => new Element("div")
        .Class("govuk-form-group", hasError ? "govuk-form-group--error" : null, group?.Classes).SetAll(group?.Attributes);
}

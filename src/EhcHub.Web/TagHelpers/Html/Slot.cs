using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Html;

/// <summary>HTML for a named place of the component around it: the only way to give an option HTML.</summary>
public sealed record Slot(string Name, IHtmlContent? Html);

/// <summary><c>&lt;govuk-slot name="hint"&gt;…&lt;/govuk-slot&gt;</c>: HTML for the option of that name.</summary>
[HtmlTargetElement("govuk-slot", Attributes = "name")]
public sealed class SlotTagHelper : PartTagHelper<Slot>
{
    /// <summary>The option, in kebab case.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc/>
    protected override Slot Build(Inside inside) => new(Name, inside.Html);
}

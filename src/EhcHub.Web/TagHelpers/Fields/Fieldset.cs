using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>Controls that answer one question together.</summary>
public sealed record Fieldset : Component
{
    /// <summary>The question.</summary>
    public Legend? Legend { get; init; }

    /// <summary>Ids of what describes the group.</summary>
    public string? DescribedBy { get; init; }

    /// <summary>"group" for several text fields, so that their description is announced.</summary>
    public string? Role { get; init; }

    /// <summary>The controls.</summary>
    public IHtmlContent? Html { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("fieldset").Class("govuk-fieldset", Classes)
        .Set("role", Role).Set("aria-describedby", DescribedBy is { Length: > 0 } ? DescribedBy : null).SetAll(Attributes)
        .Add(RenderLegend()).Add(Html);

    private Element? RenderLegend()
    {
        if (Legend is not { IsEmpty: false } legend)
        {
            return null;
        }

        var element = new Element("legend").Class("govuk-fieldset__legend", legend.Classes);
        return legend.IsPageHeading
            ? element.Add(new Element("h1").Class("govuk-fieldset__heading").Add(legend))
            : element.Add(legend);
    }
}

/// <summary>The question that a fieldset asks.</summary>
public sealed record Legend : Wording
{
    /// <summary>Whether it is the page's <c>h1</c>.</summary>
    public bool IsPageHeading { get; init; }
}

/// <summary><c>&lt;govuk-fieldset legend="…"&gt;</c> around several questions.</summary>
[HtmlTargetElement("govuk-fieldset")]
public sealed class FieldsetTagHelper : ComponentTagHelper
{
    /// <summary>The question; as HTML in the slot "legend".</summary>
    public string? Legend { get; set; }

    /// <summary>Further classes on the question, for its size.</summary>
    public string? LegendClasses { get; set; }

    /// <summary>Whether the question is the page's heading.</summary>
    public bool LegendIsPageHeading { get; set; }

    /// <summary>Ids of what describes the group.</summary>
    public string? DescribedBy { get; set; }

    /// <summary>"group" for several text fields.</summary>
    public string? Role { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new Fieldset
    {
        Legend = new Legend
        {
            Text = Legend,
            Html = inside.Slot("legend"),
            Classes = LegendClasses,
            IsPageHeading = LegendIsPageHeading,
        },
        DescribedBy = DescribedBy,
        Role = Role,
        Html = inside.Html,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

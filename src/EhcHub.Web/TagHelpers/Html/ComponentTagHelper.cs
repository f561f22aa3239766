using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Html;

/// <summary>Replaces an element of a page by a component. Attributes that no property takes go to the component's own element.</summary>
public abstract class ComponentTagHelper : TagHelper
{
    /// <summary>Further classes on the component's own element.</summary>
    public string? Classes { get; set; }

    /// <summary>The component made from this element's attributes and from what stands inside it.</summary>
    protected abstract IHtmlContent? Build(Inside inside);

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var nested = Nested.Open(context);
        var content = await output.GetChildContentAsync();
        var inside = new Inside(content.IsEmptyOrWhiteSpace ? null : content, nested, Inside.AttributesOf(output));

        output.TagName = null;
        output.Content.SetHtmlContent(Build(inside));
    }
}

/// <summary>
/// A child that shows nothing itself and hands a part to the helper around it, such as one item of a list of radios.
/// </summary>
public abstract class PartTagHelper<TPart> : TagHelper
    where TPart : notnull
{
    /// <summary>The part made from this element's attributes and from what stands inside it.</summary>
    protected abstract TPart Build(Inside inside);

    /// <inheritdoc/>
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var around = Nested.Around(context);
        var nested = Nested.Open(context);
        var content = await output.GetChildContentAsync();
        around.Add(Build(new Inside(content.IsEmptyOrWhiteSpace ? null : content, nested, Inside.AttributesOf(output))));
        output.SuppressOutput();
    }
}

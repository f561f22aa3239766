using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>A field of a form. With <c>for</c> it takes name, id, answer and error from the page's model.</summary>
public abstract class QuestionTagHelper : ComponentTagHelper
{
    /// <summary>The property of the page's model.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>The name that is posted, where there is no <c>for</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The control's id, or the group's prefix; made from the name when not given.</summary>
    public string? Id { get; set; }

    /// <summary>Help with the answer; as HTML in the slot "hint".</summary>
    public string? Hint { get; set; }

    /// <summary>What is wrong; the model state's message when not given.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>Ids of more that describes the control, read first.</summary>
    public string? DescribedBy { get; set; }

    /// <summary>Further classes on the block around it all.</summary>
    public string? FormGroupClasses { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Page { get; set; } = null!;

    /// <summary>The component made from this element and its binding.</summary>
    protected abstract IHtmlContent Build(Inside inside, Binding binding);

    /// <summary>The id that an error leads to.</summary>
    protected virtual string TargetId(Binding binding) => binding.Id!;

    /// <inheritdoc/>
    protected sealed override IHtmlContent Build(Inside inside)
    {
        var found = For is null ? new Binding(Name, null, null, null) : Binding.To(For, Page);
        var binding = found with
        {
            Id = Id ?? found.Id ?? (Name is null ? null : Binding.IdOf(Name)),
            Error = ErrorMessage is null ? found.Error : new ErrorMessage { Text = ErrorMessage },
        };
        if (For is not null)
        {
            FormFields.Of(Page).Add(binding.Name!, TargetId(binding));
        }

        return Build(inside, binding);
    }

    /// <summary>The hint: a slot's HTML, else the attribute.</summary>
    protected Wording? HintOf(Inside inside) => inside.SlotOr("hint", Hint);

    /// <summary>The block around it all.</summary>
    protected FormGroup? Group => FormGroupClasses is null ? null : new FormGroup { Classes = FormGroupClasses };
}

/// <summary>A field that one control answers.</summary>
public abstract class FieldTagHelper : QuestionTagHelper
{
    /// <summary>The question; as HTML in the slot "label".</summary>
    public string? Label { get; set; }

    /// <summary>Further classes on the question, for its size.</summary>
    public string? LabelClasses { get; set; }

    /// <summary>Whether the question is the page's heading.</summary>
    public bool LabelIsPageHeading { get; set; }

    /// <summary>Whether it takes no answer for now.</summary>
    public bool Disabled { get; set; }

    /// <summary>The question.</summary>
    protected Label LabelOf(Inside inside) => new()
    {
        Text = Label,
        Html = inside.Slot("label"),
        Classes = LabelClasses,
        IsPageHeading = LabelIsPageHeading,
    };
}

/// <summary>A field that several controls answer together.</summary>
public abstract class GroupedFieldTagHelper : QuestionTagHelper
{
    /// <summary>The question; as HTML in the slot "legend".</summary>
    public string? Legend { get; set; }

    /// <summary>Further classes on the question, for its size.</summary>
    public string? LegendClasses { get; set; }

    /// <summary>Whether the question is the page's heading.</summary>
    public bool LegendIsPageHeading { get; set; }

    /// <summary>The fieldset; null when no question is asked, and the controls stand alone.</summary>
    protected Fieldset? FieldsetOf(Inside inside)
    {
        var html = inside.Slot("legend");
        return html is null && Legend is null ? null : new Fieldset
        {
            DescribedBy = DescribedBy,
            Legend = new Legend { Text = Legend, Html = html, Classes = LegendClasses, IsPageHeading = LegendIsPageHeading },
        };
    }
}

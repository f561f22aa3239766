using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>A question that several controls answer together.</summary>
public abstract record GroupedField : Component
{
    /// <summary>The question around the controls; without one the controls stand alone.</summary>
    public Fieldset? Fieldset { get; init; }

    /// <summary>Help with the answer.</summary>
    public Wording? Hint { get; init; }

    /// <summary>What is wrong with the answer.</summary>
    public ErrorMessage? ErrorMessage { get; init; }

    /// <summary>The block around it all.</summary>
    public FormGroup? FormGroup { get; init; }

    /// <summary>Ids of the hint and the error, after those given; null when there are none.</summary>
    protected string? Descriptions(string? idPrefix, string? given) => Words.Join(
        given, Hint is null ? null : $"{idPrefix}-hint", ErrorMessage is null ? null : $"{idPrefix}-error");

    /// <summary>The whole block around the controls.</summary>
    protected IHtmlContent Question(string? idPrefix, string? describedBy, Element controls, string? role = null)
    {
        var inner = new HtmlContentBuilder();
        Append(inner, Fields.Hint.Of(Hint, $"{idPrefix}-hint"));
        Append(inner, ErrorMessage is null ? null : ErrorMessage with { Id = $"{idPrefix}-error" });
        Append(inner, controls);

        return FormGroup.Open(FormGroup, ErrorMessage is not null).Add(Fieldset is null
            ? inner
            : Fieldset with { DescribedBy = describedBy, Role = role, Html = inner });
    }

    private static void Append(HtmlContentBuilder builder, IHtmlContent? html)
    {
        if (html is not null)
        {
            builder.AppendHtml(html);
        }
    }
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.App;

/// <summary>
/// <c>&lt;app-table caption="Cases" columns="…" rows="…" sort="due" /&gt;</c>: sort links keep this address's query string and go back to
/// the first page.
/// </summary>
[HtmlTargetElement("app-table")]
public sealed class ListTableTagHelper : ComponentTagHelper
{
    /// <summary>What the list shows.</summary>
    public string Caption { get; set; } = "";

    /// <summary>Further classes on the caption; hidden from the eye when not given.</summary>
    public string CaptionClasses { get; set; } = "govuk-visually-hidden";

    /// <summary>The columns; the first names the row.</summary>
    public IReadOnlyList<ListColumn> Columns { get; set; } = [];

    /// <summary>The rows.</summary>
    public IReadOnlyList<ListRow> Rows { get; set; } = [];

    /// <summary>The key of the column that the list is sorted by.</summary>
    public string? Sort { get; set; }

    /// <summary>"desc" from the top down; anything else is from the bottom up.</summary>
    public string? Dir { get; set; }

    /// <summary>Whether rows become cards on a phone.</summary>
    public bool Cards { get; set; } = true;

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Page { get; set; } = null!;

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new ListTable
    {
        Caption = Caption,
        CaptionClasses = CaptionClasses,
        Columns = Columns,
        Rows = Rows,
        Sort = Sort,
        Descending = Dir == "desc",
        SortHref = (key, direction) => QueryStrings.With(Page.HttpContext.Request, [("sort", key), ("dir", direction), ("page", null)]),
        Cards = Cards,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

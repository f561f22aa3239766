using System.Globalization;
using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>
/// <c>&lt;govuk-pagination page="2" page-count="9" /&gt;</c>: links to the pages of a list, keeping this address's query string and
/// changing only <c>page</c>. Writes nothing for one page.
/// </summary>
[HtmlTargetElement("govuk-pagination")]
public sealed class PaginationTagHelper : ComponentTagHelper
{
    /// <summary>This page, from 1.</summary>
    public int Page { get; set; } = 1;

    /// <summary>How many pages there are.</summary>
    public int PageCount { get; set; }

    /// <summary>The page before, for pages that are not a list.</summary>
    public PaginationLink? Previous { get; set; }

    /// <summary>The page after, for pages that are not a list.</summary>
    public PaginationLink? Next { get; set; }

    /// <summary>The name of the landmark.</summary>
    public string? LandmarkLabel { get; set; }

    /// <summary>The page being written.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext View { get; set; } = null!;

    /// <summary>The pages shown by number: first, last, this one and its neighbours; 0 is a gap.</summary>
    internal static IEnumerable<int> Shown(int page, int count)
    {
        var last = 0;
        foreach (var number in Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - page) <= 1))
        {
            if (number - last > 1)
            {
                yield return 0;
            }

            yield return last = number;
        }
    }

    /// <inheritdoc/>
    protected override IHtmlContent? Build(Inside inside)
    {
        if (PageCount <= 1 && Previous is null && Next is null)
        {
            return null;
        }

        return new Pagination
        {
            Items = PageCount <= 1 ? null : [.. Shown(Page, PageCount).Select(Item)],
            Previous = Previous ?? (Page > 1 && PageCount > 1 ? new PaginationLink { Href = AddressOf(Page - 1) } : null),
            Next = Next ?? (Page < PageCount ? new PaginationLink { Href = AddressOf(Page + 1) } : null),
            LandmarkLabel = LandmarkLabel,
            Classes = Classes,
            Attributes = inside.Attributes,
        };
    }

    private PaginationItem Item(int number) => number == 0
        ? new PaginationItem { Ellipsis = true }
        : new PaginationItem
        {
            Number = number.ToString(CultureInfo.InvariantCulture),
            Href = AddressOf(number),
            Current = number == Page,
        };

    private string AddressOf(int number) => QueryStrings.With(View.HttpContext.Request, "page", number == 1 ? null : $"{number}");
}

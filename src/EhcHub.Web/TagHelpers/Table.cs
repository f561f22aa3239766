using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>Figures or facts in rows and columns.</summary>
public sealed record Table : Component
{
    /// <summary>What the table shows.</summary>
    public string? Caption { get; init; }

    /// <summary>Further classes on the caption, for its size.</summary>
    public string? CaptionClasses { get; init; }

    /// <summary>The column headings.</summary>
    public IReadOnlyList<TableCell>? Head { get; init; }

    /// <summary>The rows; null ones are left out.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>?>? Rows { get; init; }

    /// <summary>Whether the first cell of a row names the row.</summary>
    public bool FirstCellIsHeader { get; init; }

    /// <summary>Whether each element says its role, for tables whose shape a style sheet takes apart.</summary>
    internal bool StatesRoles { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => With("table", "table").Class("govuk-table", Classes).SetAll(Attributes)
        .Add(string.IsNullOrEmpty(Caption) ? null : new Element("caption").Class("govuk-table__caption", CaptionClasses).Add(Caption))
        .Add(Head is null ? null : With("thead", "rowgroup").Class("govuk-table__head")
            .Add(With("tr", "row").Class("govuk-table__row").AddAll(Head.Select(Heading))))
        .Add(With("tbody", "rowgroup").Class("govuk-table__body")
            .AddAll((Rows ?? []).OfType<IReadOnlyList<TableCell>>().Select(row =>
                With("tr", "row").Class("govuk-table__row").AddAll(row.Select(Cell)))));

    private Element With(string element, string role) => new Element(element).Set("role", StatesRoles ? role : null);

    private Element Heading(TableCell cell) => Spanning(
        With("th", "columnheader").Set("scope", "col").Class(
            "govuk-table__header", cell.Format is { Length: > 0 } ? $"govuk-table__header--{cell.Format}" : null, cell.Classes),
        cell);

    private Element Cell(TableCell cell, int column) => Spanning(
        column == 0 && FirstCellIsHeader
            ? With("th", "rowheader").Set("scope", "row").Class("govuk-table__header", cell.Classes)
            : With("td", "cell").Class(
                "govuk-table__cell", cell.Format is { Length: > 0 } ? $"govuk-table__cell--{cell.Format}" : null, cell.Classes),
        cell);

    private static Element Spanning(Element element, TableCell cell) => element
        .Set("colspan", cell.Colspan is > 0 ? $"{cell.Colspan}" : null).Set("rowspan", cell.Rowspan is > 0 ? $"{cell.Rowspan}" : null)
        .SetAll(cell.Attributes).Add(cell);
}

/// <summary>One cell.</summary>
public sealed record TableCell : Wording
{
    /// <summary>"numeric" for numbers, which stand to the right.</summary>
    public string? Format { get; init; }

    /// <summary>Columns it covers.</summary>
    public int? Colspan { get; init; }

    /// <summary>Rows it covers.</summary>
    public int? Rowspan { get; init; }
}

/// <summary><c>&lt;govuk-table caption="…" head="…" rows="…" /&gt;</c>; for a list that sorts and turns into cards, <c>app-table</c>.</summary>
[HtmlTargetElement("govuk-table")]
public sealed class TableTagHelper : ComponentTagHelper
{
    /// <summary>What the table shows.</summary>
    public string? Caption { get; set; }

    /// <summary>Further classes on the caption, for its size.</summary>
    public string? CaptionClasses { get; set; }

    /// <summary>The column headings.</summary>
    public IReadOnlyList<TableCell>? Head { get; set; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<IReadOnlyList<TableCell>>? Rows { get; set; }

    /// <summary>Whether the first cell of a row names the row.</summary>
    public bool FirstCellIsHeader { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new Table
    {
        Caption = Caption,
        CaptionClasses = CaptionClasses,
        Head = Head,
        Rows = Rows,
        FirstCellIsHeader = FirstCellIsHeader,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

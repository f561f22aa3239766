using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.TagHelpers.App;

/// <summary>A list with columns to sort by, made by the server. On a phone each row is a card that names its columns.</summary>
public sealed record ListTable : Component
{
    /// <summary>What the list shows.</summary>
    public required string Caption { get; init; }

    /// <summary>Further classes on the caption; hidden from the eye when not given, because a heading usually says it.</summary>
    public string CaptionClasses { get; init; } = "govuk-visually-hidden";

    /// <summary>The columns; the first names the row.</summary>
    public required IReadOnlyList<ListColumn> Columns { get; init; }

    /// <summary>The rows.</summary>
    public required IReadOnlyList<ListRow> Rows { get; init; }

    /// <summary>The key of the column that the list is sorted by; null when by none.</summary>
    public string? Sort { get; init; }

    /// <summary>Whether it is sorted from the top down.</summary>
    public bool Descending { get; init; }

    /// <summary>Gives the address of this list sorted by a key, in a direction ("asc" or "desc").</summary>
    public Func<string, string, string> SortHref { get; init; } = (key, direction) => $"?sort={key}&dir={direction}";

    /// <summary>Whether rows become cards on a phone; otherwise the table can be moved sideways in its own region.</summary>
    public bool Cards { get; init; } = true;

    /// <inheritdoc/>
    protected override IHtmlContent Render()
    {
        var hasActions = Rows.Any(row => row.Action is not null);
        var actions = hasActions ? [new TableCell { Html = VisuallyHidden.Span("Action"), Format = "actions" }] : Array.Empty<TableCell>();
        var table = new Table
        {
            Caption = Caption,
            CaptionClasses = CaptionClasses,
            Head = [.. Columns.Select(Heading), .. actions],
            Rows = [.. Rows.Select(row => Cells(row, hasActions))],
            FirstCellIsHeader = true,
            Classes = Words.Join("app-table", Cards ? "app-table--cards" : null, Classes),
            Attributes = Attributes,
            StatesRoles = Cards,
        };
        return Cards
            ? table
            : new Element("div").Class("app-table__region").Set("role", "region").Set("aria-label", Caption).Set("tabindex", "0").Add((IHtmlContent)table);
    }

    private TableCell Heading(ListColumn column)
    {
        if (column.Key is not { } key)
        {
            return new TableCell { Text = column.Text, Format = column.Format };
        }

        var isSorted = key == Sort;
        var next = isSorted && !Descending ? "desc" : "asc";
        var link = new Element("a").Class("app-table__sort").Set("href", SortHref(key, next)).Add(column.Text);
        return new TableCell
        {
            Html = isSorted
                ? link.Add(new Element("span").Class("app-table__arrow").Set("aria-hidden", "true").Add(Descending ? "▼" : "▲"))
                : link,
            Format = column.Format,
            Attributes = new Dictionary<string, string?> { ["aria-sort"] = (isSorted, Descending) switch { (false, _) => "none", (_, true) => "descending", _ => "ascending" } },
        };
    }

    private TableCell[] Cells(ListRow row, bool hasActions)
    {
        var cells = row.Cells.Zip(Columns, (cell, column) => cell with
        {
            Format = cell.Format ?? column.Format,
            Html = Cards ? Named(column, cell) : cell.Html,
        });
        return [.. cells, .. hasActions ? [new TableCell { Html = row.Action?.Link() }] : Array.Empty<TableCell>()];
    }

    private static HtmlContentBuilder Named(ListColumn column, TableCell cell)
    {
        var content = new HtmlContentBuilder();
        content.AppendHtml(new Element("span").Class("app-table__column").Set("aria-hidden", "true").Add($"{column.Text}: "));
        return cell.Html is { } html
            ? (HtmlContentBuilder)content.AppendHtml(html)
            : (HtmlContentBuilder)content.Append(cell.Text ?? "");
    }
}

/// <summary>A column.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="Key">The name by which the list can be sorted by it; null when it cannot.</param>
/// <param name="Format">"numeric" for numbers, which stand to the right; null otherwise.</param>
public sealed record ListColumn(string Text, string? Key = null, string? Format = null);

/// <summary>A row.</summary>
/// <param name="Cells">One cell for each column.</param>
/// <param name="Action">What to do with it; null for nothing.</param>
public sealed record ListRow(IReadOnlyList<TableCell> Cells, ListAction? Action = null);

/// <summary>The link at the end of a row.</summary>
/// <param name="Text">What to do: "Open".</param>
/// <param name="Href">Where to.</param>
/// <param name="Of">With which row, for those who hear the link alone: "case A.K. 7K3-M42Q".</param>
public sealed record ListAction(string Text, string Href, string Of)
{
    /// <summary>The link.</summary>
    internal Element Link() => new Element("a").Class("govuk-link").Set("href", Href).Add(Text).Add(VisuallyHidden.Span($" {Of}"));
}

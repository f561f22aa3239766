using System.Globalization;
using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.App;

/// <summary>A drawing and, below it, a table of the same numbers. Nothing but a sentence when there are none.</summary>
public sealed record Chart : Component
{
    /// <summary>The most series that can be told apart.</summary>
    public const int MostSeries = 4;

    /// <summary>The start of the ids; a page with several charts gives each its own.</summary>
    public string Id { get; init; } = "chart";

    /// <summary>Bars or lines.</summary>
    public ChartKind Kind { get; init; }

    /// <summary>What it shows.</summary>
    public required string Title { get; init; }

    /// <summary>What there is to see, in one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>What stands after each number, such as "%"; empty for counts.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The name of the first column of the table: "Month", "Service".</summary>
    public string CategoryName { get; init; } = "";

    /// <summary>What the numbers are of, in order.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>At most <see cref="MostSeries"/>, each with one number for each category.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>What is said when there are no numbers.</summary>
    public string EmptyText { get; init; } = "There is nothing to show yet.";

    /// <inheritdoc/>
    protected override IHtmlContent Render()
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Series.Count, MostSeries);
        if (Series.All(series => series.Values.All(value => value is null)))
        {
            return new Element("p").Class("govuk-body", Classes).Add(EmptyText);
        }

        return new Element("figure").Class("app-chart", Classes).SetAll(Attributes)
            .Add(new Element("figcaption").Class("app-chart__caption").Add(Title))
            .Add(new Element("p").Class("app-chart__description").Add(Description))
            .Add(Kind == ChartKind.Lines ? new LineDrawing(this).Draw() : new BarDrawing(this).Draw())
            .Add(new Element("div").Class("app-table__region").Set("role", "region").Set("aria-label", $"{Title}: the numbers").Set("tabindex", "0")
                .Add((IHtmlContent)Numbers()));
    }

    /// <summary>A number as people read it; "No data" when there is none, never 0.</summary>
    internal string Words(double? value) => value is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"{number:#,0.#}{Unit}")
        : "No data";

    /// <summary>The drawing's frame, with the title and sentence that stand for it.</summary>
    internal Element Frame(double height) => new Element("svg").Class("app-chart__drawing").Set("xmlns", "http://www.w3.org/2000/svg")
        .Set("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Drawing.Width} {height}")).Set("role", "img").Set("aria-labelledby", $"{Id}-title {Id}-text")
        .Add(new Element("title").Set("id", $"{Id}-title").Add(Title))
        .Add(new Element("desc").Set("id", $"{Id}-text").Add(Description));

    private Table Numbers() => new()
    {
        Caption = $"{Title}: the numbers",
        CaptionClasses = "govuk-table__caption--s",
        FirstCellIsHeader = true,
        Head = [new TableCell { Text = CategoryName }, .. Series.Select(series => new TableCell { Text = series.Name, Format = "numeric" })],
        Rows = [.. Categories.Select((category, index) => (IReadOnlyList<TableCell>)
            [new TableCell { Text = category }, .. Series.Select(series => new TableCell { Text = Words(series.Values[index]), Format = "numeric" })])],
    };
}

/// <summary>One series of numbers.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Values">One for each category; null where there is no data.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<double?> Values);

/// <summary>How numbers are drawn.</summary>
public enum ChartKind
{
    /// <summary>Bars from the left, each with its number.</summary>
    Bars,

    /// <summary>Lines over time, each with its name at the end.</summary>
    Lines,
}

/// <summary><c>&lt;app-chart model="Model.OnTime" /&gt;</c></summary>
[HtmlTargetElement("app-chart")]
public sealed class ChartTagHelper : ComponentTagHelper
{
    /// <summary>The chart.</summary>
    public Chart? Model { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent? Build(Inside inside) => Model;
}

using EhcHub.Web.TagHelpers.Html;
using static EhcHub.Web.TagHelpers.App.Drawing;

namespace EhcHub.Web.TagHelpers.App;

/// <summary>Lines from left to right, each with its name and last number at its end; a gap where there is no data.</summary>
internal sealed class LineDrawing(Chart chart)
{
    private const double Left = 44;
    private const double Ceiling = 14;
    private const double Floor = 200;
    private const double LabelHeight = 20;

    private const double LetterWidth = 9;
    private const double MostForLabels = 200;

    private readonly double _top = Top(chart);

    /// <summary>Where the lines end and their names begin.</summary>
    private double Right => Width - 12 - Math.Min(MostForLabels, chart.Series.Max(series => series.Name.Length + 5) * LetterWidth);

    public Element Draw()
    {
        var frame = chart.Frame(Floor + 34)
            .Add(Line(Left, Floor, Right, Floor))
            .Add(Line(Left, Ceiling, Left, Floor))
            .Add(Text(Left - 8, Ceiling + 6, chart.Words(_top), "end"))
            .Add(Text(Left - 8, Floor + 4, chart.Words(0), "end"))
            .Add(Text(Left, Floor + 24, chart.Categories[0]))
            .Add(Text(Right, Floor + 24, chart.Categories[^1], "end"));

        foreach (var (number, series) in chart.Series.Index())
        {
            AddSeries(frame, series, number + 1);
        }

        return AddLabels(frame);
    }

    private void AddSeries(Element frame, ChartSeries series, int number)
    {
        var path = "";
        var pen = "M";
        foreach (var (index, value) in series.Values.Index())
        {
            if (value is not { } here)
            {
                pen = "M";
                continue;
            }

            path += $"{pen}{At(X(index))} {At(Y(here))}";
            pen = "L";
            frame.Add(new Element("circle").Class($"app-chart__point app-chart__series-{number}")
                .Set("cx", At(X(index))).Set("cy", At(Y(here))).Set("r", "4"));
        }

        frame.Add(new Element("path").Class($"app-chart__line app-chart__series-{number}").Set("d", path));
    }

    /// <summary>Names at the ends of the lines, pushed apart from the top down so that none covers another.</summary>
    private Element AddLabels(Element frame)
    {
        var lowest = double.NegativeInfinity;
        var ends = chart.Series.Where(series => series.Values.Any(value => value is not null))
            .Select(series => (series.Name, Last: series.Values.Last(value => value is not null)!.Value))
            .OrderByDescending(end => end.Last);
        foreach (var (name, last) in ends)
        {
            lowest = Math.Max(Y(last) + 5, lowest + LabelHeight);
            frame.Add(Text(Right + 10, lowest, $"{chart.Words(last)} {name}", isLabel: true));
        }

        return frame;
    }

    private double X(int index) => chart.Categories.Count == 1
        ? Left
        : Left + (index * (Right - Left) / (chart.Categories.Count - 1));

    private double Y(double value) => Floor - (value / _top * (Floor - Ceiling));
}

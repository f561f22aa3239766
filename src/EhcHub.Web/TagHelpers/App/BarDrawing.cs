using System.Globalization;
using EhcHub.Web.TagHelpers.Html;
using static EhcHub.Web.TagHelpers.App.Drawing;

namespace EhcHub.Web.TagHelpers.App;

/// <summary>Bars from the left: a category's name, then a bar for each series with its number and, if there are several, its name.</summary>
internal sealed class BarDrawing(Chart chart)
{
    private const double NameHeight = 24;
    private const double BarHeight = 26;
    private const double Gap = 12;
    private const double RoomForWords = 150;

    public Element Draw()
    {
        var top = Top(chart);
        var frame = chart.Frame(chart.Categories.Count * (NameHeight + (chart.Series.Count * BarHeight) + Gap));
        var y = 0.0;
        foreach (var (index, category) in chart.Categories.Index())
        {
            frame.Add(Text(0, y + 17, category, isLabel: true));
            y += NameHeight;
            foreach (var (number, series) in chart.Series.Index())
            {
                AddBar(frame, y, series, series.Values[index], number + 1, top);
                y += BarHeight;
            }

            y += Gap;
        }

        return frame;
    }

    private void AddBar(Element frame, double y, ChartSeries series, double? value, int number, double top)
    {
        var length = (value ?? 0) / top * (Width - RoomForWords);
        if (value is not null)
        {
            frame.Add(new Element("rect").Class($"app-chart__bar app-chart__series-{number}")
                .Set("x", "0.5").Set("y", At(y + 2)).Set("width", At(Math.Max(length, 1))).Set("height", At(BarHeight - 6)));
        }

        var words = chart.Series.Count == 1
            ? chart.Words(value)
            : string.Create(CultureInfo.InvariantCulture, $"{chart.Words(value)} {series.Name}");
        frame.Add(Text(length + 8, y + 18, words));
    }
}

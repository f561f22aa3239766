using System.Globalization;
using EhcHub.Web.TagHelpers.Html;

namespace EhcHub.Web.TagHelpers.App;

/// <summary>What drawings have in common. Sizes are in the drawing's own units: it is 400 wide and scales with the page.</summary>
internal static class Drawing
{
    public const double Width = 400;

    private static readonly double[] Steps = [1, 2, 5, 10];

    /// <summary>A length or a place, as SVG takes it.</summary>
    public static string At(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The end of the scale: the next 1, 2 or 5 times a power of ten; 100 for percentages.</summary>
    public static double Top(Chart chart)
    {
        var most = chart.Series.SelectMany(series => series.Values).Max() ?? 0;
        if (chart.Unit == "%")
        {
            return 100;
        }

        var power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(most, 1))));
        return Steps.Select(step => step * power).First(end => end >= most);
    }

    /// <summary>Words at a place.</summary>
    public static Element Text(double x, double y, string words, string? anchor = null, bool isLabel = false) => new Element("text")
        .Class("app-chart__text", isLabel ? "app-chart__text--label" : null)
        .Set("x", At(x)).Set("y", At(y)).Set("text-anchor", anchor).Add(words);

    /// <summary>A straight line.</summary>
    public static Element Line(double x1, double y1, double x2, double y2) => new Element("line").Class("app-chart__axis")
        .Set("x1", At(x1)).Set("y1", At(y1)).Set("x2", At(x2)).Set("y2", At(y2));
}

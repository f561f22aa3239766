using System.Globalization;

namespace EhcHub.Web.Theme;

/// <summary>How well one colour reads on another (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
public static class Contrast
{
    /// <summary>The ratio of two colours written as <c>#rrggbb</c>: 1 for the same, 21 for black on white.</summary>
    public static double Between(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Whether a theme's colours may be used: words on the header at 4.5:1, the header's colour on white at 3:1.</summary>
    public static bool IsEnough(HubTheme theme) =>
        Between(theme.OnBrand, theme.Brand) >= 4.5 && Between(theme.Brand, "#ffffff") >= 3;

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

using System.Globalization;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>A date as typed in three boxes. Spaces and month names ("nov") are taken.</summary>
public readonly record struct DateParts(string? Day, string? Month, string? Year)
{
    /// <summary>The names of the boxes, after the field's name and a hyphen.</summary>
    public static readonly IReadOnlyList<string> Names = ["day", "month", "year"];

    /// <summary>Whether nothing was typed at all: no answer, rather than a wrong one.</summary>
    public bool IsBlank => Missing.Count == 3;

    /// <summary>The boxes left empty.</summary>
    public IReadOnlyList<string> Missing => [.. Typed.Where(p => p.Value.Length == 0).Select(p => p.Name)];

    private IEnumerable<(string Name, string Value)> Typed =>
        [("day", Day?.Trim() ?? ""), ("month", Month?.Trim() ?? ""), ("year", Year?.Trim() ?? "")];

    /// <summary>The boxes of a date.</summary>
    public static DateParts Of(DateOnly date) => new(
        date.Day.ToString(CultureInfo.InvariantCulture),
        date.Month.ToString(CultureInfo.InvariantCulture),
        date.Year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The date, or the message and the boxes to mark. <paramref name="name"/> begins the message: "Meeting date".</summary>
    public DateReading Read(string name)
    {
        if (Missing is { Count: > 0 } missing)
        {
            return new DateReading(null, $"{name} must include a {string.Join(" and ", missing)}", missing);
        }

        var (day, month, year) = (Number(Day), MonthNumber(Month), Number(Year));
        if (year is not null && Year!.Trim().Length != 4)
        {
            return new DateReading(null, "Year must include 4 numbers", ["year"]);
        }

        List<string> wrong =
        [
            .. day is >= 1 and <= 31 ? Array.Empty<string>() : ["day"],
            .. month is >= 1 and <= 12 ? Array.Empty<string>() : ["month"],
            .. year is >= 1 and <= 9999 ? Array.Empty<string>() : ["year"],
        ];
        if (wrong.Count == 0 && day > DateTime.DaysInMonth(year!.Value, month!.Value))
        {
            wrong.Add("day");
        }

        return wrong.Count == 0
            ? new DateReading(new DateOnly(year!.Value, month!.Value, day!.Value), null, [])
            : new DateReading(null, $"{name} must be a real date", wrong);
    }

    private static int? Number(string? typed) =>
        int.TryParse(typed, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? MonthNumber(string? typed)
    {
        if (Number(typed) is { } number)
        {
            return number;
        }

        var word = typed!.Trim().TrimEnd('.');
        var index = word.Length < 3 ? -1 : Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.MonthNames,
            month => month.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }
}

/// <summary>What three boxes say: a date, or a message and the names of the boxes that are wrong.</summary>
public sealed record DateReading(DateOnly? Date, string? Error, IReadOnlyList<string> Wrong);

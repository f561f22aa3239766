using System.Globalization;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Bank holidays in England. The years listed in <c>bank-holidays.csv</c> are taken from that file alone (add a royal or
/// one-off day there, by hand); every other year follows the standing rules.
/// </summary>
/// <example><code>
/// date,name
/// 2026-12-28,Boxing Day (substitute day)
/// </code></example>
public static class BankHolidays
{
    private static readonly Dictionary<int, DateOnly[]> Listed = ReadListed();

    /// <summary>The years that <c>bank-holidays.csv</c> lists in full.</summary>
    public static IReadOnlyCollection<int> ListedYears => Listed.Keys;

    /// <summary>The bank holidays of a year, in date order.</summary>
    public static IReadOnlyList<DateOnly> In(int year) => Listed.TryGetValue(year, out var days) ? days : ByRule(year);

    /// <summary>
    /// The standing rules: New Year's Day or the next weekday; Good Friday; Easter Monday; the first and last Mondays of
    /// May; the last Monday of August; Christmas Day and Boxing Day, with the next free weekdays instead of a weekend.
    /// </summary>
    public static IReadOnlyList<DateOnly> ByRule(int year)
    {
        var easter = EasterSunday(year);
        var christmas = new DateOnly(year, 12, 25);
        DateOnly[] days =
        [
            WeekdayOnOrAfter(new DateOnly(year, 1, 1)),
            easter.AddDays(-2),
            easter.AddDays(1),
            NthWeekday.InMonth(year, 5, DayOfWeek.Monday, 1),
            NthWeekday.LastInMonth(year, 5, DayOfWeek.Monday),
            NthWeekday.LastInMonth(year, 8, DayOfWeek.Monday),
            .. ChristmasAndBoxingDay(christmas),
        ];
        Array.Sort(days);
        return days;
    }

    private static DateOnly[] ChristmasAndBoxingDay(DateOnly christmas) => christmas.DayOfWeek switch
    {
        DayOfWeek.Friday => [christmas, christmas.AddDays(3)],
        DayOfWeek.Saturday => [christmas.AddDays(2), christmas.AddDays(3)],
        DayOfWeek.Sunday => [christmas.AddDays(1), christmas.AddDays(2)],
        _ => [christmas, christmas.AddDays(1)],
    };

    private static DateOnly WeekdayOnOrAfter(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>Easter Sunday of the Gregorian calendar, from the golden number and the epact.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var skippedLeapYears = (3 * century / 4) - 12;
        var moonCorrection = (((8 * century) + 5) / 25) - 5;
        var sunday = (5 * year / 4) - skippedLeapYears - 10;
        var epact = ((11 * golden) + 20 + moonCorrection - skippedLeapYears) % 30;
        if ((epact == 25 && golden > 11) || epact == 24) { epact++; }
        var fullMoon = 44 - epact;
        if (fullMoon < 21) { fullMoon += 30; }
        var daysIntoMarch = fullMoon + 7 - ((sunday + fullMoon) % 7);
        return new DateOnly(year, 3, 1).AddDays(daysIntoMarch - 1);
    }

    private static Dictionary<int, DateOnly[]> ReadListed()
    {
        using var stream = typeof(BankHolidays).Assembly.GetManifestResourceStream("bank-holidays.csv")
            ?? throw new InvalidOperationException("bank-holidays.csv is missing from the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Skip(1)
            .Select(line => DateOnly.ParseExact(line.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture))
            .GroupBy(day => day.Year)
            .ToDictionary(year => year.Key, year => year.Order().ToArray());
    }
}

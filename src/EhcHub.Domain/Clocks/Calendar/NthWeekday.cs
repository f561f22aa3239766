namespace EhcHub.Domain.Clocks;

/// <summary>Days such as "the third Thursday in January".</summary>
public static class NthWeekday
{
    /// <summary>The <paramref name="nth"/> (1 to 4) such weekday of a month.</summary>
    public static DateOnly InMonth(int year, int month, DayOfWeek weekday, int nth)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1)));
    }

    /// <summary>The last such weekday of a month.</summary>
    public static DateOnly LastInMonth(int year, int month, DayOfWeek weekday)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - (int)weekday + 7) % 7));
    }
}

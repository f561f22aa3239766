namespace EhcHub.Domain.Clocks;

/// <summary>
/// The calendar date and the hour in Europe/London of an instant (convention C5). A form sent at 23:30 UTC in June is
/// received on the next day. By the rule in force since 1996: summer time from 01:00 UTC on the last Sunday of March to
/// 01:00 UTC on the last Sunday of October.
/// </summary>
public static class LondonDate
{
    /// <summary>The date in London at that instant.</summary>
    public static DateOnly Of(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));

    /// <summary>The time of day in London at that instant.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(Local(instant));

    private static DateTime Local(DateTimeOffset instant)
    {
        var utc = instant.UtcDateTime;
        var summer = ChangeIn(utc.Year, 3) <= utc && utc < ChangeIn(utc.Year, 10);
        return summer ? utc.AddHours(1) : utc;
    }

    private static DateTime ChangeIn(int year, int month) =>
        NthWeekday.LastInMonth(year, month, DayOfWeek.Sunday).ToDateTime(new TimeOnly(1, 0), DateTimeKind.Utc);
}

namespace EhcHub.Data.Time;

/// <summary>The only place that knows what time it is.</summary>
public sealed class UkClock(TimeProvider time)
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>This instant, in UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Today's date in Europe/London: at 00:30 on a July morning UTC still says yesterday.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The date in Europe/London on which that instant fell.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, London).DateTime);

    /// <summary>That instant as a clock on a wall in London shows it.</summary>
    public static DateTimeOffset InLondon(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, London);
}

using System.Globalization;
using EhcHub.Data.Time;

namespace EhcHub.TestKit;

/// <summary>The time as the running test has set it. Each test has its own, though they share one host.</summary>
/// <remarks>
/// The time stands still until the test moves it. What a test does not set is always the same, so that no test can pass
/// today and fail at midnight. Timers and stopwatches are real.
/// </remarks>
internal sealed class TestClock : TimeProvider
{
    /// <summary>Unless a test says otherwise it is Tuesday 10 March 2026, ten in the morning.</summary>
    public static readonly DateTimeOffset Usual = new(2026, 3, 10, 10, 0, 0, TimeSpan.Zero);

    // Flows with the test's own calls into the host (TestServer.PreserveExecutionContext), and to nobody else's.
    private readonly AsyncLocal<DateTimeOffset?> _now = new();

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => _now.Value ?? Usual;

    /// <summary>Sets this test's time. Not to be called inside an async helper: what is set there is forgotten on return.</summary>
    public void SetTo(DateTimeOffset instant) => _now.Value = instant.ToUniversalTime();

    /// <summary>Reads "2026-04-10" as ten in the morning of that day in London, and "2026-04-10 23:30" as that minute there.</summary>
    public static DateTimeOffset Parse(string londonTime)
    {
        string[] formats = ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"];
        var wall = DateTime.ParseExact(londonTime, formats, CultureInfo.InvariantCulture, DateTimeStyles.None);
        if (londonTime.Length == "yyyy-MM-dd".Length) { wall = wall.AddHours(10); }

        var offset = UkClock.InLondon(new DateTimeOffset(wall, TimeSpan.Zero)).Offset;
        return new DateTimeOffset(wall, offset);
    }
}

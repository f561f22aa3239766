using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

public class CountingDays
{
    private static readonly WorkingCalendar England = WorkingCalendar.England;

    /// <summary>Each of P1 to P11 on the specification's own examples and edges.</summary>
    public static TheoryData<string, string, string> Primitives => new()
    {
        { "P1 six weeks", "2025-01-04", "2025-02-15" },
        { "P2 fifteen days", "2024-03-18", "2024-04-02" },
        { "P3 fifteen days beginning", "2024-02-15", "2024-02-29" },
        { "P4 two months", "2024-12-31", "2025-02-28" },
        { "P4 five months back", "2024-07-30", "2024-02-29" },
        { "P5 twelve months beginning", "2024-02-29", "2025-02-28" },
        { "P5 twelve months beginning", "2023-03-01", "2024-02-29" },
        { "P6 three working days", "2024-12-24", "2024-12-31" },
        { "P7 fifteen working days beginning", "2025-06-07", "2025-06-27" },
        { "P8 fifteen working days before", "2026-04-27", "2026-04-02" },
        { "P9 roll", "2025-08-16", "2025-09-01" },
        { "P9 roll", "2027-07-31", "2027-08-02" },
        { "P9 roll", "2025-12-25", "2026-01-02" },
        { "P9 roll", "2023-01-01", "2023-01-03" },
        { "P10 thirty working days", "2025-07-14", "2025-09-23" },
        { "P11 act by", "2026-12-28", "2026-12-24" },
    };

    [Theory, MemberData(nameof(Primitives))]
    public void Each_way_of_counting_gives_the_specifications_date(string way, string from, string expected)
    {
        var d = DateOnly.Parse(from, null);

        var counted = way.Split(' ')[0] switch
        {
            "P1" => Count.WithinWeeks(d, 6),
            "P2" => Count.WithinDays(d, 15),
            "P3" => Count.PeriodDaysBeginning(d, 15),
            "P4" => Count.WithinMonths(d, way.Contains("back", StringComparison.Ordinal) ? -5 : 2),
            "P5" => Count.PeriodMonthsBeginning(d, 12),
            "P6" => Count.WorkingDaysAfter(d, 3, England),
            "P7" => Count.WorkingDaysBeginning(d, 15, England),
            "P8" => Count.WorkingDaysBefore(d, 15, England),
            "P9" => Count.TribunalRoll(d, England),
            "P10" => Count.TribunalWorkingDaysAfter(d, 30, England),
            _ => Count.ActBy(d, England),
        };

        Assert.Equal(DateOnly.Parse(expected, null), counted);
    }

    [Fact]
    public void The_listed_bank_holidays_are_the_standing_rule_but_for_the_one_off_days()
    {
        var exceptions = BankHolidays.ListedYears
            .SelectMany(year => BankHolidays.In(year).Except(BankHolidays.ByRule(year)).Concat(BankHolidays.ByRule(year).Except(BankHolidays.In(year))))
            .Order().Select(day => $"{day:yyyy-MM-dd}");

        Assert.Equal(["2020-05-04", "2020-05-08", "2022-05-30", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"], exceptions);
    }

    [Theory]
    [InlineData(2028, "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26")]
    [InlineData(2032, "2032-01-01 2032-03-26 2032-03-29 2032-05-03 2032-05-31 2032-08-30 2032-12-27 2032-12-28")]
    public void Later_years_follow_the_standing_rule(int year, string days) =>
        Assert.Equal(days, string.Join(' ', BankHolidays.In(year).Select(day => $"{day:yyyy-MM-dd}")));

    [Fact]
    public void A_one_off_day_off_is_added_without_touching_the_national_calendar()
    {
        var jubilee = new DateOnly(2029, 6, 1);

        var withJubilee = England.With(jubilee);

        Assert.True(England.IsWorkingDay(jubilee));
        Assert.False(withJubilee.IsWorkingDay(jubilee));
        Assert.Equal(new DateOnly(2029, 5, 31), Count.ActBy(jubilee, withJubilee));
    }

    [Fact]
    public void Days_beyond_the_prepared_century_are_answered_all_the_same()
    {
        Assert.False(England.IsWorkingDay(new DateOnly(2150, 12, 25)));
        Assert.True(England.IsWorkingDay(new DateOnly(2150, 12, 22)));
        Assert.False(England.With(new DateOnly(2150, 12, 22)).IsWorkingDay(new DateOnly(2150, 12, 22)));
    }

    [Fact]
    public void The_date_in_London_is_the_one_the_time_zone_database_gives()
    {
        var london = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
        var hours = Enumerable.Range(0, 24 * 365 * 12).Select(hour => new DateTimeOffset(2020, 1, 1, 0, 30, 0, TimeSpan.Zero).AddHours(hour));

        Assert.DoesNotContain(hours, instant => LondonDate.Of(instant) != DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, london).DateTime));
    }
}

using EhcHub.Web.TagHelpers.Fields;
using Xunit;

namespace EhcHub.Web.Tests.TagHelpers;

public sealed class ReadingDatesInThreeBoxes
{
    [Theory]
    [InlineData("10", "11", "2026")]
    [InlineData("10", "nov", "2026")]
    [InlineData(" 10 ", " November", "2026 ")]
    [InlineData("10", "NOV.", "2026")]
    public void Spaces_and_month_names_are_taken(string day, string month, string year)
    {
        var reading = new DateParts(day, month, year).Read("Meeting date");

        Assert.Equal(new DateOnly(2026, 11, 10), reading.Date);
    }

    [Theory]
    [InlineData("10", "11", "", "Meeting date must include a year", "year")]
    [InlineData("10", null, "2026", "Meeting date must include a month", "month")]
    [InlineData(" ", "11", "", "Meeting date must include a day and year", "day,year")]
    [InlineData("10", "13", "2026", "Meeting date must be a real date", "month")]
    [InlineData("10", "no", "2026", "Meeting date must be a real date", "month")]
    [InlineData("31", "11", "2026", "Meeting date must be a real date", "day")]
    [InlineData("29", "2", "2027", "Meeting date must be a real date", "day")]
    [InlineData("32", "14", "2026", "Meeting date must be a real date", "day,month")]
    [InlineData("10", "11", "26", "Year must include 4 numbers", "year")]
    [InlineData("-1", "11", "2026", "Meeting date must be a real date", "day")]
    public void The_message_says_what_is_wrong_and_only_the_wrong_boxes_are_marked(
        string? day, string? month, string? year, string message, string wrong)
    {
        var reading = new DateParts(day, month, year).Read("Meeting date");

        Assert.Null(reading.Date);
        Assert.Equal(message, reading.Error);
        Assert.Equal(wrong.Split(','), reading.Wrong);
    }

    [Fact]
    public void The_29th_of_February_is_a_date_in_a_leap_year() =>
        Assert.Equal(new DateOnly(2028, 2, 29), new DateParts("29", "2", "2028").Read("Date").Date);
}

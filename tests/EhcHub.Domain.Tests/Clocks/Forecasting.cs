using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

public class Forecasting
{
    private static readonly DateOnly Asked = new(2026, 10, 19);

    private static readonly IReadOnlyList<Deadline> Open = StatutoryClock.Default.Run(
        ProcessKind.Assessment, [new(AdviceRequestReceived, Asked, "request 7"), new(DraftServed, Asked)]);

    [Fact]
    public void The_likely_date_is_a_range_over_recent_cases_of_the_same_step_and_service()
    {
        var forecast = Assert.Single(Of([.. Enumerable.Range(31, 20)], today: Asked));

        Assert.Equal("advice_due", forecast.Deadline.Key);
        Assert.Equal((Asked.AddDays(32), Asked.AddDays(40), Asked.AddDays(48)), (forecast.Earliest, forecast.Likely, forecast.Latest));
        Assert.Equal(20, forecast.Cases);
    }

    [Fact]
    public void A_case_that_has_waited_is_compared_only_with_those_that_waited_as_long()
    {
        var forecast = Assert.Single(Of([.. Enumerable.Range(31, 20)], today: Asked.AddDays(41)));

        Assert.Equal((10, Asked.AddDays(41), Asked.AddDays(49)), (forecast.Cases, forecast.Earliest, forecast.Latest));
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(20, 42)]
    public void There_is_none_with_fewer_than_ten_cases(int cases, int daysWaited) =>
        Assert.Empty(Of([.. Enumerable.Range(31, cases)], Asked.AddDays(daysWaited)));

    [Fact]
    public void Another_services_cases_say_nothing() =>
        Assert.Empty(Forecast.For(Open, [new("advice_due", "salt", [.. Enumerable.Range(31, 20)])], _ => "ep", Asked));

    [Fact]
    public void Lengths_given_in_two_parts_for_one_step_and_service_are_taken_together()
    {
        RecentDurations[] parts = [new("advice_due", "ep", [31, 32, 33, 34, 35]), new("advice_due", "ep", [36, 37, 38, 39, 40])];

        Assert.Equal(10, Assert.Single(Forecast.For(Open, parts, _ => "ep", Asked)).Cases);
    }

    [Fact]
    public void What_only_a_meeting_ahead_will_start_is_forecast_from_that_day()
    {
        var meeting = new DateOnly(2026, 11, 10);
        var arranged = new CaseEvent(ReviewMeetingArranged, Asked).With(EventDetail.MeetingDate, "2026-11-10");
        RecentDurations[] recent = [new("report_sent", null, [.. Enumerable.Range(5, 10)]), new("invitation_latest", null, [.. Enumerable.Range(-21, 10)])];

        var forecasts = Forecast.For(StatutoryClock.Default.Run(ProcessKind.AnnualReview, [arranged]), recent, _ => null, Asked);

        var report = Assert.Single(forecasts, forecast => forecast.Deadline.Key == "report_sent");
        Assert.Equal((meeting.AddDays(5), meeting.AddDays(9), meeting.AddDays(13)), (report.Earliest, report.Likely, report.Latest));
        Assert.Equal(meeting.AddDays(-17), Assert.Single(forecasts, forecast => forecast.Deadline.Key == "invitation_latest").Likely);
    }

    [Fact]
    public void The_legal_date_stays_what_it_is() =>
        Assert.Equal(Asked.AddDays(42), Assert.Single(Of([.. Enumerable.Repeat(90, 10)], Asked)).Deadline.Due);

    private static IReadOnlyList<Forecast> Of(int[] days, DateOnly today) =>
        Forecast.For(Open, [new("advice_due", "ep", days)], subject => subject == "request 7" ? "ep" : null, today);
}

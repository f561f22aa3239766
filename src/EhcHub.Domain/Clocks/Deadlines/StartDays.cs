namespace EhcHub.Domain.Clocks;

/// <summary>
/// Reads the day from which a limit counts, where receipt of a request (A2; not a duty under s.24, which nobody delivers) or service by
/// post (A5) can move it.
/// </summary>
internal static class StartDays
{
    public static DateOnly Read(CaseEvent start, StartDay how, AuthorityReadings readings, WorkingCalendar calendar) => how switch
    {
        StartDay.Receipt => Received(start, readings, calendar),
        StartDay.Service => Served(start, readings, calendar),
        StartDay.Meeting => start.DateOf(EventDetail.MeetingDate) ?? start.HappenedOn,
        _ => start.HappenedOn,
    };

    private static DateOnly Received(CaseEvent start, AuthorityReadings readings, WorkingCalendar calendar)
    {
        var day = start.HappenedOn;
        if (start.Kind != CaseEventKind.RequestReceived || readings.ValueOn(Readings.ReceiptRule, day) == "actual") { return day; }
        var nextDay = start.Says(EventDetail.After5pm, "yes") || start.Says(EventDetail.SentBy, "post") || !calendar.IsWorkingDay(day);
        return nextDay ? Count.WorkingDaysAfter(day, 1, calendar) : day;
    }

    private static DateOnly Served(CaseEvent start, AuthorityReadings readings, WorkingCalendar calendar) =>
        start.Says(EventDetail.SentBy, "post") && readings.ValueOn(Readings.ServedRule, start.HappenedOn) == "posted_plus_2"
            ? Count.WorkingDaysAfter(start.HappenedOn, 2, calendar)
            : start.HappenedOn;
}

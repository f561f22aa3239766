namespace EhcHub.Domain.Clocks;

/// <summary>
/// Which days are working days in England: Monday to Friday, but not Good Friday, Christmas Day or a bank holiday.
/// Immutable and safe to share.
/// </summary>
public sealed class WorkingCalendar
{
    private static readonly int FirstDay = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly int LastDay = new DateOnly(2099, 12, 31).DayNumber;

    private readonly HashSet<DateOnly> _extraDaysOff;
    private readonly ulong[] _daysOff;

    private WorkingCalendar(IEnumerable<DateOnly> extraDaysOff)
    {
        _extraDaysOff = [.. extraDaysOff];
        _daysOff = new ulong[((LastDay - FirstDay) / 64) + 1];
        for (var day = FirstDay; day <= LastDay; day++)
        {
            if (DateOnly.FromDayNumber(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) { Mark(day); }
        }
        foreach (var holiday in Enumerable.Range(2000, 100).SelectMany(BankHolidays.In).Concat(_extraDaysOff))
        {
            if (holiday.DayNumber >= FirstDay && holiday.DayNumber <= LastDay) { Mark(holiday.DayNumber); }
        }
    }

    /// <summary>The national calendar: weekends and English bank holidays, and nothing else.</summary>
    public static WorkingCalendar England { get; } = new([]);

    /// <summary>
    /// The same calendar with more days off: a one-off bank holiday before the file lists it, or an authority's own closure
    /// days where it has chosen that reading (A19, <c>working_day_set</c>).
    /// </summary>
    public WorkingCalendar With(params IEnumerable<DateOnly> daysOff) => new(_extraDaysOff.Concat(daysOff));

    /// <summary>Whether a day is a working day. Days outside 2000 to 2099 are answered by the standing rules.</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        var number = day.DayNumber;
        if (number < FirstDay || number > LastDay) { return IsWorkingDayByRule(day); }
        var index = number - FirstDay;
        return (_daysOff[index >> 6] & (1UL << (index & 63))) == 0;
    }

    /// <summary>The day itself if it is a working day, else the next one.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day)) { day = day.AddDays(1); }
        return day;
    }

    /// <summary>The day itself if it is a working day, else the one before.</summary>
    public DateOnly OnOrBefore(DateOnly day)
    {
        while (!IsWorkingDay(day)) { day = day.AddDays(-1); }
        return day;
    }

    private bool IsWorkingDayByRule(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && !BankHolidays.In(day.Year).Contains(day)
        && !_extraDaysOff.Contains(day);

    private void Mark(int dayNumber) => _daysOff[(dayNumber - FirstDay) >> 6] |= 1UL << ((dayNumber - FirstDay) & 63);
}

namespace EhcHub.Domain.Clocks;

/// <summary>
/// The eleven ways in which the law counts (P1 to P11 of the specification), on calendar dates in Europe/London. A due date
/// that falls on a weekend or a holiday stays there (convention C3); only the Tribunal's own rules roll (P9, P10).
/// </summary>
public static class Count
{
    /// <summary>P1, "within n weeks of": day <paramref name="d"/> is day 0. Negative counts back.</summary>
    public static DateOnly WithinWeeks(DateOnly d, int n) => d.AddDays(7 * n);

    /// <summary>P2, "within n days of": calendar days, day <paramref name="d"/> is day 0. Negative counts back.</summary>
    public static DateOnly WithinDays(DateOnly d, int n) => d.AddDays(n);

    /// <summary>P3, "n days beginning with": day <paramref name="d"/> is day 1.</summary>
    public static DateOnly PeriodDaysBeginning(DateOnly d, int n) => d.AddDays(n - 1);

    /// <summary>P4, "within n months of": the same day-number, or the last day of a shorter month. Negative counts back.</summary>
    public static DateOnly WithinMonths(DateOnly d, int n) => d.AddMonths(n);

    /// <summary>P5, "the period of n months starting with": the last day of a period that includes <paramref name="d"/>.</summary>
    public static DateOnly PeriodMonthsBeginning(DateOnly d, int n)
    {
        var corresponding = d.AddMonths(n);
        return corresponding.Day == d.Day ? corresponding.AddDays(-1) : corresponding;
    }

    /// <summary>P6, "within n working days": the n-th working day strictly after <paramref name="d"/>.</summary>
    public static DateOnly WorkingDaysAfter(DateOnly d, int n, WorkingCalendar calendar)
    {
        for (var left = n; left > 0; left--) { d = calendar.OnOrAfter(d.AddDays(1)); }
        return d;
    }

    /// <summary>P7, "n working days beginning with": <paramref name="d"/>, or else the next working day, is number 1.</summary>
    public static DateOnly WorkingDaysBeginning(DateOnly d, int n, WorkingCalendar calendar) =>
        WorkingDaysAfter(calendar.OnOrAfter(d), n - 1, calendar);

    /// <summary>P8, "at least n working days prior to": the n-th working day strictly before <paramref name="d"/>.</summary>
    public static DateOnly WorkingDaysBefore(DateOnly d, int n, WorkingCalendar calendar)
    {
        for (var left = n; left > 0; left--) { d = calendar.OnOrBefore(d.AddDays(-1)); }
        return d;
    }

    /// <summary>
    /// P9, the roll of rule 12 of the Tribunal's rules, applied once: August to the first working day of September,
    /// 25 December to 1 January to the first working day from 2 January, any other day off to the next working day.
    /// </summary>
    public static DateOnly TribunalRoll(DateOnly d, WorkingCalendar calendar) => d switch
    {
        { Month: 8 } => calendar.OnOrAfter(new DateOnly(d.Year, 9, 1)),
        { Month: 12, Day: >= 25 } => calendar.OnOrAfter(new DateOnly(d.Year + 1, 1, 2)),
        { Month: 1, Day: 1 } => calendar.OnOrAfter(new DateOnly(d.Year, 1, 2)),
        _ => calendar.OnOrAfter(d),
    };

    /// <summary>P10: as <see cref="WorkingDaysAfter"/>, and skipping all of August and 25 December to 1 January.</summary>
    public static DateOnly TribunalWorkingDaysAfter(DateOnly d, int n, WorkingCalendar calendar)
    {
        for (var left = n; left > 0;)
        {
            d = d.AddDays(1);
            if (calendar.IsWorkingDay(d) && !IsTribunalHoliday(d)) { left--; }
        }
        return d;
    }

    /// <summary>P11, the date shown as "do it by": the last working day on or before <paramref name="d"/> (convention C4).</summary>
    public static DateOnly ActBy(DateOnly d, WorkingCalendar calendar) => calendar.OnOrBefore(d);

    private static bool IsTribunalHoliday(DateOnly d) =>
        d.Month == 8 || (d.Month == 12 && d.Day >= 25) || (d.Month == 1 && d.Day == 1);
}

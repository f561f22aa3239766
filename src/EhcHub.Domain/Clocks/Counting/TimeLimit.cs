using System.Globalization;

namespace EhcHub.Domain.Clocks;

/// <summary>A length of time and how it is counted: what stands between the fact that starts a limit and its last day.</summary>
/// <param name="Rule">The way of counting.</param>
/// <param name="Length">How many; negative counts back from the start.</param>
/// <param name="PlusDays">Calendar days added after counting and rolling: minus one for clear notice, minus 28 for a step that must leave four weeks.</param>
/// <param name="Roll">Whether the date moves off a day off.</param>
public readonly record struct TimeLimit(CountRule Rule, int Length, int PlusDays = 0, Roll Roll = Roll.None)
{
    /// <summary>P1, "within n weeks of".</summary>
    public static TimeLimit Weeks(int n) => new(CountRule.WithinWeeks, n);

    /// <summary>P1 counted back, "at least n weeks before".</summary>
    public static TimeLimit WeeksBefore(int n) => new(CountRule.WithinWeeks, -n);

    /// <summary>P2, "within n days of". Nought is the same day.</summary>
    public static TimeLimit Days(int n) => new(CountRule.WithinDays, n);

    /// <summary>P3, "n days beginning with".</summary>
    public static TimeLimit DaysBeginningWith(int n) => new(CountRule.PeriodDaysBeginning, n);

    /// <summary>P4, "within n months of".</summary>
    public static TimeLimit Months(int n) => new(CountRule.WithinMonths, n);

    /// <summary>P4 counted back, "at least n months before".</summary>
    public static TimeLimit MonthsBefore(int n) => new(CountRule.WithinMonths, -n);

    /// <summary>P5, "the period of n months starting with".</summary>
    public static TimeLimit MonthsBeginningWith(int n) => new(CountRule.PeriodMonthsBeginning, n);

    /// <summary>P6, "within n working days of".</summary>
    public static TimeLimit WorkingDays(int n) => new(CountRule.WorkingDaysAfter, n);

    /// <summary>P7, "within n working days beginning with".</summary>
    public static TimeLimit WorkingDaysBeginningWith(int n) => new(CountRule.WorkingDaysBeginning, n);

    /// <summary>P10, n working days of the Tribunal.</summary>
    public static TimeLimit TribunalWorkingDays(int n) => new(CountRule.TribunalWorkingDaysAfter, n);

    /// <summary>A fixed day in the calendar year of the starting date.</summary>
    public static TimeLimit InThatYear(int month, int day) => new(CountRule.DayOfTheYear, (month * 100) + day);

    /// <summary>The n-th weekday of a month in the calendar year of the starting date.</summary>
    public static TimeLimit InThatYear(int month, int nth, DayOfWeek weekday) =>
        new(CountRule.NthWeekdayOfTheYear, (month * 100) + (nth * 10) + (int)weekday);

    /// <summary>The same limit, some calendar days later, or earlier if negative.</summary>
    public TimeLimit Plus(int days) => this with { PlusDays = PlusDays + days };

    /// <summary>A limit in weeks or days with the starting day counted as day one, so that it ends a day earlier; any other is left as it is.</summary>
    public TimeLimit WithItsFirstDay() => Rule switch
    {
        CountRule.WithinWeeks when Length > 0 => this with { Rule = CountRule.PeriodDaysBeginning, Length = 7 * Length },
        CountRule.WithinDays when Length > 0 => this with { Rule = CountRule.PeriodDaysBeginning },
        _ => this,
    };

    /// <summary>The same limit, rolled as the Tribunal's rule 12 says (P9).</summary>
    public TimeLimit RolledByTheTribunal() => this with { Roll = Roll.Tribunal };

    /// <summary>The same limit, rolled until it stands still: the later reading of rule 12 (A24).</summary>
    public TimeLimit RolledByTheTribunalTillItRests() => this with { Roll = Roll.TribunalRepeated };

    /// <summary>Whether the limit looks back from its starting fact ("at least two weeks before").</summary>
    public bool CountsBack => Rule is CountRule.WithinWeeks or CountRule.WithinDays or CountRule.WithinMonths && Length < 0;

    /// <summary>Whether the starting day is itself the last day ("on the day of the move").</summary>
    public bool IsTheDayItself => Rule == CountRule.WithinDays && Length == 0 && PlusDays == 0;

    /// <summary>The last calendar day on which the act is in time (or the day that the row gives, where it is not a limit).</summary>
    public DateOnly LastDayFrom(DateOnly start, WorkingCalendar calendar)
    {
        var day = Counted(start, calendar);
        day = Roll switch
        {
            Roll.Tribunal => Count.TribunalRoll(day, calendar),
            Roll.TribunalRepeated => Count.TribunalRoll(Count.TribunalRoll(day, calendar), calendar),
            Roll.NextWorkingDay => calendar.OnOrAfter(day),
            _ => day,
        };
        return PlusDays == 0 ? day : day.AddDays(PlusDays);
    }

    /// <summary>The limit in plain words: "6 weeks from that day", "at least 2 weeks before", "by 15 February".</summary>
    public string Words => LimitWords.For(this);

    private DateOnly Counted(DateOnly start, WorkingCalendar calendar) => Rule switch
    {
        CountRule.WithinWeeks => Count.WithinWeeks(start, Length),
        CountRule.WithinDays => Count.WithinDays(start, Length),
        CountRule.PeriodDaysBeginning => Count.PeriodDaysBeginning(start, Length),
        CountRule.WithinMonths => Count.WithinMonths(start, Length),
        CountRule.PeriodMonthsBeginning => Count.PeriodMonthsBeginning(start, Length),
        CountRule.WorkingDaysAfter => Count.WorkingDaysAfter(start, Length, calendar),
        CountRule.WorkingDaysBeginning => Count.WorkingDaysBeginning(start, Length, calendar),
        CountRule.WorkingDaysBefore => Count.WorkingDaysBefore(start, Length, calendar),
        CountRule.TribunalWorkingDaysAfter => Count.TribunalWorkingDaysAfter(start, Length, calendar),
        CountRule.DayOfTheYear => new DateOnly(start.Year, Length / 100, Length % 100),
        CountRule.NthWeekdayOfTheYear => NthWeekday.InMonth(start.Year, Length / 100, (DayOfWeek)(Length % 10), Length / 10 % 10),
        CountRule.CompulsorySchoolAgeEnds => SchoolYears.CompulsorySchoolAgeEnds(start),
        CountRule.Year9Begins => SchoolYears.Year9Begins(start),
        CountRule.FurtherEducationYearEndAfter25 => SchoolYears.FurtherEducationYearEndAfter25(start),
        _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Unknown count rule {Rule}")),
    };
}

namespace EhcHub.Domain.Clocks;

/// <summary>How a limit is counted from its starting date. The codes P1 to P11 are the specification's.</summary>
public enum CountRule : byte
{
    /// <summary>P1: weeks of seven days, the starting day not counted.</summary>
    WithinWeeks,

    /// <summary>P2: calendar days, the starting day not counted.</summary>
    WithinDays,

    /// <summary>P3: calendar days, the starting day being day one.</summary>
    PeriodDaysBeginning,

    /// <summary>P4: months, to the same day-number or the end of a shorter month.</summary>
    WithinMonths,

    /// <summary>P5: months, the starting day included.</summary>
    PeriodMonthsBeginning,

    /// <summary>P6: working days strictly after.</summary>
    WorkingDaysAfter,

    /// <summary>P7: working days, the starting day being number one if it is a working day.</summary>
    WorkingDaysBeginning,

    /// <summary>P8: working days strictly before.</summary>
    WorkingDaysBefore,

    /// <summary>P10: working days strictly after, skipping August and 25 December to 1 January.</summary>
    TribunalWorkingDaysAfter,

    /// <summary>A day of the calendar year of the starting date, written month times 100 plus day (215 is 15 February).</summary>
    DayOfTheYear,

    /// <summary>The n-th weekday of a month of the year of the starting date, written month, nth, weekday (134 is the third Thursday of January).</summary>
    NthWeekdayOfTheYear,

    /// <summary>The last Friday in June of the school year in which someone born on that date turns 16.</summary>
    CompulsorySchoolAgeEnds,

    /// <summary>1 September of the school year in which someone born on that date turns 14.</summary>
    Year9Begins,

    /// <summary>31 July of the further-education year in which someone born on that date turns 25.</summary>
    FurtherEducationYearEndAfter25,
}

/// <summary>Whether a date moves when it falls on a day off. Statute never rolls (C3); the Tribunal's rules do.</summary>
public enum Roll : byte
{
    /// <summary>The date stays where it falls.</summary>
    None,

    /// <summary>P9, once only.</summary>
    Tribunal,

    /// <summary>P9, again until it stands still (reading A24).</summary>
    TribunalRepeated,

    /// <summary>To the next working day (reading A3; never the default).</summary>
    NextWorkingDay,
}

namespace EhcHub.Domain.Clocks;

/// <summary>Dates that follow from a birthday and the school year (1 September to 31 August).</summary>
public static class SchoolYears
{
    /// <summary>
    /// The day compulsory school age ends: the last Friday in June of the school year in which the child turns 16
    /// (Education Act 1996 s.8). From the next day the young person holds the rights.
    /// </summary>
    public static DateOnly CompulsorySchoolAgeEnds(DateOnly born) =>
        NthWeekday.LastInMonth(YearEnding(born.AddYears(16)), 6, DayOfWeek.Friday);

    /// <summary>1 September of year 9: the school year in which the child turns 14.</summary>
    public static DateOnly Year9Begins(DateOnly born) => new(YearEnding(born.AddYears(14)) - 1, 9, 1);

    /// <summary>
    /// 31 July of the further-education year (1 August to 31 July) in which the young person turns 25 (reg 46(1)(a)).
    /// </summary>
    public static DateOnly FurtherEducationYearEndAfter25(DateOnly born)
    {
        var birthday = born.AddYears(25);
        return new(birthday.Month >= 8 ? birthday.Year + 1 : birthday.Year, 7, 31);
    }

    private static int YearEnding(DateOnly day) => day.Month >= 9 ? day.Year + 1 : day.Year;
}

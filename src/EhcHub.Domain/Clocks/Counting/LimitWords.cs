using System.Globalization;

namespace EhcHub.Domain.Clocks;

/// <summary>Puts a limit into the words that follow "the law gives …" or "the law asks for this …".</summary>
internal static class LimitWords
{
    public static string For(TimeLimit limit) => WithExtraDays(limit) + (limit.Roll == Roll.None ? "" : " (moved on from closed days)");

    private static string Counted(TimeLimit limit)
    {
        var n = Math.Abs(limit.Length);
        return limit.Rule switch
        {
            CountRule.WithinWeeks => From(limit, n, "week"),
            CountRule.WithinDays when n == 0 => "the same day",
            CountRule.WithinDays => From(limit, n, "day"),
            CountRule.WithinMonths => From(limit, n, "month"),
            CountRule.PeriodDaysBeginning => $"the {Many(n, "day")} that start with that day",
            CountRule.PeriodMonthsBeginning => $"the {Many(n, "month")} that start with that day",
            CountRule.WorkingDaysAfter => $"{Many(n, "working day")} from that day",
            CountRule.WorkingDaysBeginning => $"the {Many(n, "working day")} that start with that day",
            CountRule.WorkingDaysBefore => $"at least {Many(n, "working day")} before",
            CountRule.TribunalWorkingDaysAfter => $"{Many(n, "working day")} of the Tribunal from that day",
            CountRule.DayOfTheYear => $"{new DateOnly(2000, n / 100, n % 100).ToString("d MMMM", CultureInfo.InvariantCulture)} of that year",
            CountRule.NthWeekdayOfTheYear => "a set weekday of that year",
            CountRule.CompulsorySchoolAgeEnds => "the last Friday in June of the 16th birthday's school year",
            CountRule.Year9Begins => "1 September of the 14th birthday's school year",
            _ => "31 July of the 25th birthday's college year",
        };
    }

    private static string WithExtraDays(TimeLimit limit)
    {
        var words = Counted(limit);
        return limit.PlusDays switch
        {
            0 when limit.Rule == CountRule.DayOfTheYear => $"by {words}",
            0 => words,
            < 0 when limit.CountsBack => $"at least {Many(-limit.PlusDays, "day")} and {words["at least ".Length..]}",
            < 0 when limit.Rule == CountRule.DayOfTheYear => $"by {Many(-limit.PlusDays, "day")} before {words}",
            < 0 => $"{words}, less {Many(-limit.PlusDays, "day")}",
            1 => $"the day after {words}",
            _ => $"{Many(limit.PlusDays, "day")} after {words}",
        };
    }

    private static string From(TimeLimit limit, int n, string unit) =>
        limit.Length < 0 ? $"at least {Many(n, unit)} before" : $"{Many(n, unit)} from that day";

    private static string Many(int n, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{n} {unit}{(n == 1 ? "" : "s")}");
}

using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>Sections 1, 4.4, 5.5 and 5.8 of the specification: dates that follow from a birthday.</summary>
internal static class StatusRules
{
    private static readonly TimeLimit SchoolLeavingDate = new(CountRule.CompulsorySchoolAgeEnds, 16);

    public static readonly DeadlineRule[] Rows =
    [
        new("5.8, 4.4", "year9_begins", Party.Authority, "begin to plan for adulthood at every review")
        {
            From = [DateOfBirth], Limit = new(CountRule.Year9Begins, 14), Nature = DateNature.Marker, InForceFrom = DateOnly.MinValue,
            Strength = Strength.Statute, Source = "SEND Regs 2014 regs 2(1), 20(6), 21(6)",
        },
        new("5.8, 1", "compulsory_school_age_ends", Party.Family, "hold the rights as the child's parent for the last day")
        {
            From = [DateOfBirth], Limit = SchoolLeavingDate, Nature = DateNature.Marker, InForceFrom = DateOnly.MinValue,
            Strength = Strength.Statute, Source = "Education Act 1996 s.8 (unverified); CFA 2014 s.83(2)",
        },
        new("1", "young_person_from", Party.Family, "hold the rights as a young person from the first day")
        {
            From = [DateOfBirth], Limit = SchoolLeavingDate.Plus(1), Nature = DateNature.Marker, InForceFrom = DateOnly.MinValue,
            Strength = Strength.Statute, Source = "Education Act 1996 s.8 (unverified); CFA 2014 s.83(2)",
        },
        new("5.5, 5.8", "fe_academic_year_end_after_25", Party.Authority, "keep the plan at the longest, in further education")
        {
            From = [DateOfBirth], Limit = new(CountRule.FurtherEducationYearEndAfter25, 25), Nature = DateNature.Marker, InForceFrom = DateOnly.MinValue,
            Strength = Strength.Statute, Source = "CFA 2014 s.46; SEND Regs 2014 reg 46(1)(a); JL v Somerset CC [2021] UKUT 324 (AAC)",
        },
        new("5.5", "apprenticeship_plan_end_latest", Party.Authority, "keep the plan at the longest, in an apprenticeship")
        {
            From = [DateOfBirth], Limit = MonthsBeginningWith(26 * 12), Nature = DateNature.Marker, InForceFrom = DateOnly.MinValue,
            Strength = Strength.Statute, Source = "CFA 2014 s.46; SEND Regs 2014 reg 46",
        },
        new("5.5", "apprenticeship_plan_end_latest", Party.Authority, "keep the plan at the longest, in an apprenticeship")
        {
            From = [TrainingEnds], Pick = Pick.Latest, Limit = Days(0), Nature = DateNature.Marker,
            Strength = Strength.Statute, Source = "CFA 2014 s.46; SEND Regs 2014 reg 46",
        },
    ];
}

/// <summary>Sections 1 and 5.8 of the specification: the SEN2 return. Its closing day follows no pattern; each year's is a row once published.</summary>
internal static class ReturnRules
{
    public static readonly DeadlineRule[] Rows =
    [
        new("5.8", "sen2_census_day", Party.Authority, "count every request, assessment and plan as they stand")
        {
            From = [CalendarYear], Without = [CensusDaySet], Limit = InThatYear(1, 3, DayOfWeek.Thursday), Nature = DateNature.Marker,
            Strength = Strength.Statute, Source = "DfE SEN2 survey guide: third Thursday in January",
        },
        new("5.8", "sen2_census_day", Party.Authority, "count every request, assessment and plan as they stand")
        {
            From = [CensusDaySet], Pick = Pick.Latest, Limit = Days(0), Nature = DateNature.Marker,
            Strength = Strength.Statute, Source = "DfE SEN2 survey guide for that year",
        },
        ReturnDue(2024, 3, 14) with { Source = "DfE SEN2 survey guide for that year (unverified)" },
        ReturnDue(2025, 3, 14) with { Source = "DfE SEN2 survey guide for that year (unverified)" },
        ReturnDue(2026, 3, 12), ReturnDue(2027, 3, 11),
    ];

    private static DeadlineRule ReturnDue(int year, int month, int day) =>
        new("1", "sen2_return_due", Party.Authority, "make the SEN2 return")
        {
            From = [CalendarYear], Limit = InThatYear(month, day), MetBy = [Sen2ReturnMade],
            InForceFrom = new(year, 1, 1), InForceTo = new(year, 12, 31),
            Strength = Strength.Statute, Source = "DfE SEN2 survey guide for that year",
        };
}

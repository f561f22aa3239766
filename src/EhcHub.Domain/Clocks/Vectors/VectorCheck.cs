namespace EhcHub.Domain.Clocks;

/// <summary>What the clock gives for one row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Got">The date it gives; null if none.</param>
/// <param name="Why">The reason for that date, or why there is none.</param>
/// <param name="Agrees">Whether the row expects just that. A row that asks for something unknown never agrees.</param>
/// <param name="Rules">The rules that set a limit on the act, the one that leads first; none if there is no date.</param>
public sealed record VectorResult(VectorRow Row, DateOnly? Got, string Why, bool Agrees, IReadOnlyList<DeadlineRule> Rules);

/// <summary>Recomputes expected dates with the clock itself: the row becomes facts and readings, and the milestone is looked up in the answer.</summary>
public static class VectorCheck
{
    /// <summary>Recomputes one row.</summary>
    public static VectorResult Run(VectorRow row)
    {
        try
        {
            var vector = new VectorCase(row);
            VectorInputs.Apply(vector);
            return Run(vector);
        }
        catch (VectorInputException fault)
        {
            return new(row, null, fault.Message, Agrees: false, []);
        }
    }

    private static VectorResult Run(VectorCase vector)
    {
        var clock = new StatutoryClock(RuleBook.England, vector.Readings, WorkingCalendar.England);
        var deadlines = clock.Run(vector.Process, [vector.Start, .. vector.Others]);
        Deadline[] limits = [.. deadlines.Where(deadline => deadline.Key == vector.Row.Milestone).OrderByDescending(deadline => deadline.Leads)];
        if (limits.Length > 0) { return Answer(vector, limits); }
        var reason = $"no date: {vector.Row.Milestone} does not follow from {vector.Row.StartEvent} with these inputs";
        return new(vector.Row, null, reason, Agrees: vector.Row.DueDate is null, []);
    }

    private static VectorResult Answer(VectorCase vector, Deadline[] limits)
    {
        var deadline = limits[0];
        DateOnly? day = vector.Guide && vector.PauseTo > vector.PauseFrom ? deadline.GuideDate : deadline.Due; // a pause of no days moves nothing
        if (vector.ShowActBy) { day = (vector.Guide ? null : deadline.ActBy) ?? (day is { } last ? Count.ActBy(last, WorkingCalendar.England) : null); }
        var why = (vector.Guide, vector.ShowActBy) switch
        {
            (true, _) => $"{deadline.Why} Guide date only: as many days later as the reason lasted (C9).",
            (_, true) => $"{deadline.Why} Shown as the last working day on or before it (C4).",
            _ => deadline.Why,
        };
        return new(vector.Row, day, why, day == vector.Row.DueDate, [.. limits.Select(limit => limit.Rule)]);
    }
}

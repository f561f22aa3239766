namespace EhcHub.Domain.Clocks;

/// <summary>How long a step has taken lately, in days from the fact that starts it to the act; negative where the act comes before (an invitation to a meeting). Given to the forecast, never looked up by it.</summary>
/// <param name="Key">The milestone.</param>
/// <param name="Service">The service or team it was for; null for the process itself.</param>
/// <param name="Days">One length for each recent finished case, in any order.</param>
public sealed record RecentDurations(string Key, string? Service, IReadOnlyList<int> Days);

/// <summary>
/// When an open step is likely to be done: eight cases in ten like it fell between the two days. Never a legal date and never
/// shown as one.
/// </summary>
/// <param name="Deadline">The open deadline.</param>
/// <param name="Earliest">One case in ten was done by then.</param>
/// <param name="Likely">Half were done by then.</param>
/// <param name="Latest">Nine in ten were done by then.</param>
/// <param name="Cases">How many cases stand behind it: those that were still open after as many days as this one.</param>
public sealed record Forecast(Deadline Deadline, DateOnly Earliest, DateOnly Likely, DateOnly Latest, int Cases)
{
    /// <summary>Fewer cases than this say nothing, and no forecast is made.</summary>
    public const int FewestCases = 10;

    /// <summary>
    /// Forecasts every open duty for which enough recent cases are known, those among them that only a day ahead starts (a
    /// meeting that is arranged). A case that has already waited longer than some of them is compared only with those that had
    /// waited as long.
    /// </summary>
    /// <param name="deadlines">The process's deadlines.</param>
    /// <param name="recent">Recent lengths, by step and service; what is given twice for one of them is taken together.</param>
    /// <param name="serviceOf">Which service a subject was asked of; null for the process itself.</param>
    /// <param name="today">The day on which the forecast is made; no forecast lies before it.</param>
    public static IReadOnlyList<Forecast> For(
        IEnumerable<Deadline> deadlines, IEnumerable<RecentDurations> recent, Func<string?, string?> serviceOf, DateOnly today)
    {
        var bySteps = recent.ToLookup(step => (step.Key, step.Service), step => step.Days);
        return
        [
            .. deadlines
                .Where(deadline => deadline is { Leads: true, IsOpen: true, Rule.Nature: DateNature.Duty })
                .Select(deadline => One(deadline, bySteps[(deadline.Key, serviceOf(deadline.Subject))].SelectMany(days => days), today))
                .OfType<Forecast>(),
        ];
    }

    private static Forecast? One(Deadline deadline, IEnumerable<int> days, DateOnly today)
    {
        var waited = today.DayNumber - deadline.StartedOn.DayNumber;
        var alike = days.Where(length => length >= waited).Order().ToArray();
        return alike.Length < FewestCases
            ? null
            : new(deadline, Quantile(10), Quantile(50), Quantile(90), alike.Length);

        // The smallest length that at least so many in a hundred did not exceed.
        DateOnly Quantile(int percent) => deadline.StartedOn.AddDays(alike[Math.Max(0, ((alike.Length * percent) + 99) / 100 - 1)]);
    }
}

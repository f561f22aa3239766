using System.Globalization;
using EhcHub.Domain.Clocks;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>One history of <c>histories.csv</c>: its facts, as the clock takes them, and what every named deadline must be after them.</summary>
public sealed record History(string Id, string About, IReadOnlyList<HistoryFact> Facts, IReadOnlyList<Expectation> Expected)
{
    private static readonly Lazy<Dictionary<string, History>> All = new(() => Read().ToDictionary(history => history.Id));

    public static IReadOnlyCollection<string> Ids => All.Value.Keys;

    public static History Of(string id) => All.Value[id];

    private static IEnumerable<History> Read() =>
        CsvLines.Read(File.ReadAllText(VectorRows.PathOf("histories.csv")))
            .Skip(1)
            .GroupBy(line => line.Fields[0], line => line.Fields)
            .Select(lines => new History(
                lines.Key,
                lines.Single(line => line[1] == "history")[7],
                [.. lines.Where(line => line[1] == "fact").Select(HistoryFact.From)],
                [.. lines.Where(line => line[1] == "expect").Select(Expectation.From)]));

    internal static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static Dictionary<string, string> Pairs(string details) =>
        details.Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair.Length > 1 ? pair[1] : "");
}

/// <summary>One line of a history's facts.</summary>
public sealed record HistoryFact(string Name, string? For, DateOnly On, Dictionary<string, string> Details)
{
    public static HistoryFact From(string[] line) =>
        new(line[3], line[4].Length == 0 ? null : line[4], History.Date(line[5]), History.Pairs(line[6]));

    public string? Said(string key) => Details.GetValueOrDefault(key);
}

/// <summary>What one deadline must be: an empty date compares nothing, as do empty states.</summary>
public sealed record Expectation(string Clock, string Milestone, string? For, DateOnly? Due, Dictionary<string, string> States)
{
    public static Expectation From(string[] line) => new(
        line[2], line[3], line[4].Length == 0 ? null : line[4], line[5].Length == 0 ? null : History.Date(line[5]), History.Pairs(line[6]));
}

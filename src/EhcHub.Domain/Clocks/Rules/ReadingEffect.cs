namespace EhcHub.Domain.Clocks;

/// <summary>What a configurable reading does to one rule.</summary>
public sealed record ReadingEffect
{
    private readonly Func<TimeLimit, string, TimeLimit?> _apply;

    private ReadingEffect(string key, Func<TimeLimit, string, TimeLimit?> apply) => (Key, _apply) = (key, apply);

    /// <summary>The reading's key.</summary>
    public string Key { get; }

    /// <summary>Under that value another limit takes the place of the rule's own.</summary>
    public static ReadingEffect Instead(string key, string value, TimeLimit limit) =>
        new(key, (own, chosen) => chosen == value ? limit with { PlusDays = limit.PlusDays + own.PlusDays } : own);

    /// <summary>Under that value the date is so many days later, or earlier if negative.</summary>
    public static ReadingEffect Move(string key, string value, int days) =>
        new(key, (own, chosen) => chosen == value ? own.Plus(days) : own);

    /// <summary>
    /// Under that value the starting day is counted as day one (A1), before the date rolls off a day off (A3): six weeks are then the
    /// 42 days that begin with it.
    /// </summary>
    public static ReadingEffect FirstDayCounts(string key, string value) =>
        new(key, (own, chosen) => chosen == value ? own.WithItsFirstDay() : own);

    /// <summary>The value is the length itself.</summary>
    public static ReadingEffect Length(string key) =>
        new(key, (own, chosen) => own with { Length = Math.Sign(own.Length) * int.Parse(chosen, null) });

    /// <summary>The rule exists only under one of those values.</summary>
    public static ReadingEffect Only(string key, params string[] values) =>
        new(key, (own, chosen) => values.Contains(chosen) ? own : null);

    /// <summary>Under that value the date rolls off a day off.</summary>
    internal static ReadingEffect Rolled(string key, string value, Roll roll) =>
        new(key, (own, chosen) => chosen == value ? own with { Roll = roll } : own);

    /// <summary>The limit under a value; null if the rule doesn't exist under it.</summary>
    internal TimeLimit? Apply(TimeLimit limit, string value) => _apply(limit, value);
}

namespace EhcHub.Domain.Clocks;

/// <summary>One setting of an authority, from a day on.</summary>
/// <param name="Key">A key of <see cref="Readings"/>.</param>
/// <param name="Value">The value chosen.</param>
/// <param name="From">The first starting date it applies to. What started earlier keeps the earlier value.</param>
public sealed record ReadingChoice(string Key, string Value, DateOnly From);

/// <summary>
/// How one authority reads the law where it can be read in two ways, and its local targets: dated settings. Immutable.
/// </summary>
public sealed class AuthorityReadings
{
    private readonly List<ReadingChoice> _choices;

    private AuthorityReadings(List<ReadingChoice> choices) => _choices = choices;

    /// <summary>The specification's defaults.</summary>
    public static AuthorityReadings Defaults { get; } = new([]);

    /// <summary>What this authority has chosen, oldest first.</summary>
    public IReadOnlyList<ReadingChoice> Choices => _choices;

    /// <summary>The same readings with one choice more; null for <paramref name="from"/> means that it always held.</summary>
    /// <exception cref="ArgumentException">There is no such key, or it can't have that value.</exception>
    public AuthorityReadings With(string key, string value, DateOnly? from = null)
    {
        var reading = Readings.Find(key) ?? throw new ArgumentException($"There is no reading \"{key}\"", nameof(key));
        if (!reading.Allows(value))
        {
            throw new ArgumentException($"{key} can't be \"{value}\": it is one of {string.Join(", ", reading.Values)}", nameof(value));
        }
        return new([.. _choices.Append(new(key, value, from ?? DateOnly.MinValue)).OrderBy(choice => choice.From)]);
    }

    /// <summary>The value that holds for what starts on a day.</summary>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public string ValueOn(string key, DateOnly day)
    {
        for (var i = _choices.Count - 1; i >= 0; i--)
        {
            if (_choices[i].Key == key && _choices[i].From <= day) { return _choices[i].Value; }
        }
        return Readings.Find(key)?.Default ?? throw new ArgumentException($"There is no reading \"{key}\"", nameof(key));
    }

    /// <summary>The days on which any of these readings changes.</summary>
    internal IEnumerable<DateOnly> Changes(IReadOnlySet<string> keys) =>
        _choices.Where(choice => keys.Contains(choice.Key)).Select(choice => choice.From);
}

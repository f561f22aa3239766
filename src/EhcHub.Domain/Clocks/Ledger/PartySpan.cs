namespace EhcHub.Domain.Clocks;

/// <summary>A stretch of days and the parties concerned on every one of them.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="Until">The day after the last, exclusive.</param>
/// <param name="Parties">Who; several if they overlap.</param>
public readonly record struct PartySpan(DateOnly From, DateOnly Until, Party Parties)
{
    /// <summary>How many days.</summary>
    public int Days => Until.DayNumber - From.DayNumber;

    /// <summary>Whether two parties or more are concerned at once.</summary>
    public bool IsOverlap => ((int)Parties & ((int)Parties - 1)) != 0;
}

namespace EhcHub.Web.Commands;

/// <summary>Something the executable does instead of serving pages.</summary>
/// <param name="Name">One word or two: <c>migrate</c>, <c>admin invite</c>.</param>
/// <param name="Summary">What it does, in one line for <c>--help</c>.</param>
/// <param name="Run">Does it with the words after its name; returns the exit code: 0 done, 1 not done, 2 asked wrongly. Stops between two steps when it is told to.</param>
internal sealed record HubCommand(
    string Name, string Summary, Func<IReadOnlyList<string>, TextWriter, TextWriter, CancellationToken, Task<int>> Run)
{
    /// <summary>How many words of the command line its name takes.</summary>
    public int Words { get; } = Name.Count(letter => letter == ' ') + 1;

    /// <summary>Whether the command line begins with its name.</summary>
    public bool Matches(IReadOnlyList<string> args) => args.Count >= Words && string.Join(' ', args.Take(Words)) == Name;
}

using EhcHub.Domain.Clocks;

namespace EhcHub.Web.Commands.Clock;

/// <summary>
/// <c>clock verify FILE</c>: recomputes every row of a file of expected dates and prints each that differs. Answers 0 if all
/// agree, 1 if any differs, 2 if the file can't be read or holds no rows. A row that asks for something unknown differs; none is skipped.
/// </summary>
public static class ClockVerify
{
    /// <summary>Runs it. The only argument is the file's path.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        if (args is not [var path])
        {
            await error.WriteLineAsync("Usage: clock verify FILE");
            return 2;
        }
        if (await ReadAsync(path, error, cancel) is not { } rows) { return 2; }
        if (rows.Count == 0)
        {
            await error.WriteLineAsync($"{path} has no rows, so there is nothing to verify");
            return 2;
        }

        var differing = 0;
        foreach (var row in rows)
        {
            cancel.ThrowIfCancellationRequested();
            var result = VectorCheck.Run(row);
            if (result.Agrees) { continue; }
            differing++;
            await output.WriteLineAsync($"{row.Id}: expected {Day(row.DueDate)}, got {Day(result.Got)}. {result.Why}");
        }
        await output.WriteLineAsync($"{rows.Count} rows, {rows.Count - differing} agree, {differing} differ");
        return differing == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<VectorRow>?> ReadAsync(string path, TextWriter error, CancellationToken cancel)
    {
        try
        {
            return VectorFile.Read(await File.ReadAllTextAsync(path, cancel));
        }
        catch (VectorFormatException fault)
        {
            await error.WriteLineAsync($"{path}: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await error.WriteLineAsync($"{path} can't be read: {fault.Message}");
        }
        return null;
    }

    private static string Day(DateOnly? day) => day is { } date ? $"{date:yyyy-MM-dd}" : "none";
}

using EhcHub.Web.Startup;

namespace EhcHub.Web.Commands;

/// <summary>The executable's one entrance: serves pages, or does what a sub-command says.</summary>
internal static class CommandLine
{
    private const int Refused = 1, Misused = 2, Interrupted = 130;

    /// <summary>Does what the command line asks and returns the exit code.</summary>
    /// <remarks>Without a command, or with settings only (<c>--urls …</c>), it serves pages.</remarks>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        if (args is ["--help" or "-h" or "-?" or "help", ..])
        {
            Help(output);
            return 0;
        }

        if (args is [] or [['-', ..], ..])
        {
            return await GuardAsync(error, async stop =>
            {
                await HubStart.RunAsync(args, output, stop);
                return 0;
            });
        }

        if (CommandTable.All.FirstOrDefault(command => command.Matches(args)) is not { } chosen)
        {
            error.WriteLine($"'{args[0]}' is not a command of the hub. These are:");
            Help(error);
            return Misused;
        }

        return await GuardAsync(error, stop => chosen.Run([.. args.Skip(chosen.Words)], output, error, stop));
    }

    /// <summary>
    /// Hears Ctrl-C and its like, and turns what the reader can put right into one sentence. Anything else is a fault in the program
    /// and keeps its trace.
    /// </summary>
    private static async Task<int> GuardAsync(TextWriter error, Func<CancellationToken, Task<int>> run)
    {
        using var stop = new StopSignals();
        try
        {
            return await run(stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            return Interrupted;
        }
        catch (Exception fault) when (Refusal.Of(fault) is { } sentence)
        {
            error.WriteLine(sentence);
            return Refused;
        }
    }

    private static void Help(TextWriter output)
    {
        output.WriteLine("EHC Hub. Without a command it serves pages until it is stopped.");
        output.WriteLine();
        var widest = CommandTable.All.Max(command => command.Name.Length);
        foreach (var command in CommandTable.All) { output.WriteLine($"  {command.Name.PadRight(widest)}  {command.Summary}"); }

        output.WriteLine();
        output.WriteLine("Settings are in docs/settings.md; any can be given here, as in --urls http://localhost:5081.");
    }
}

using EhcHub.Data;
using EhcHub.Data.Checks;

namespace EhcHub.Web.Commands;

/// <summary><c>check</c>: runs every check of the database and exits with 1 when one finds something.</summary>
internal static class CheckCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        await using var session = await CommandSession.OpenAsync(output, cancel);
        await using var source = DataRoom.DataSource(session.Database.App);
        var faults = 0;
        await foreach (var result in DatabaseChecks.RunAsync(source, cancel))
        {
            output.WriteLine($"{(result.Found.Count == 0 ? "ok   " : "FAULT")}  {result.Rule}");
            foreach (var found in result.Found) { output.WriteLine($"         {found}"); }

            faults += result.Found.Count;
        }

        output.WriteLine(faults == 0 ? "Nothing is wrong." : $"{faults} found.");
        return faults == 0 ? 0 : 1;
    }
}

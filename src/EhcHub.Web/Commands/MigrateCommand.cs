using EhcHub.Data;

namespace EhcHub.Web.Commands;

/// <summary><c>migrate</c>: brings the schema up to date as the tables' owner, and renews the roles' rights. Safe to repeat.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error, CancellationToken cancel)
    {
        await using var session = await CommandSession.OpenAsync(output, cancel);
        var applied = await Schema.MigrateAsync(session.Database.Owner, cancel);
        foreach (var name in applied) { output.WriteLine($"Applied {name}"); }

        output.WriteLine(applied.Count == 0 ? "The tables were up to date." : "The tables are up to date.");
        return 0;
    }
}

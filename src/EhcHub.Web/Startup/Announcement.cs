using EhcHub.Demo;
using EhcHub.Domain.Access;

namespace EhcHub.Web.Startup;

/// <summary>What a newcomer reads when the hub is ready: where it answers, whom they can be, and how to stop it.</summary>
internal static class Announcement
{
    public static void Print(TextWriter output, IEnumerable<string> urls, HubDatabase database)
    {
        var address = urls.First();
        var widest = Personas.All.Max(persona => persona.Role.Words().Length);
        output.WriteLine();
        output.WriteLine($"EHC Hub is ready at {address}");
        output.WriteLine();
        output.WriteLine($"Everybody in it is invented. Choose at {address}/demo whom to be:");
        foreach (var persona in Personas.All)
        {
            output.WriteLine($"  {persona.Role.Words().PadRight(widest)}  {persona.Name}: {persona.Sees}");
        }

        output.WriteLine();
        if (database.Folder is { } folder) { output.WriteLine($"Its data is kept in {folder}."); }

        output.WriteLine("Press Ctrl-C to stop.");
    }
}

using System.Diagnostics;

namespace EhcHub.Bench;

/// <summary>The checkout that is measured.</summary>
internal static class Checkout
{
    public static string Root { get; } = FindRoot();

    /// <summary>Publishes the hub as it is deployed, and returns the folder.</summary>
    public static async Task<string> PublishAsync()
    {
        var folder = Path.Combine(Root, "TestResults", "bench");
        string[] arguments = ["publish", Path.Combine(Root, "src", "EhcHub.Web"), "-c", "Release", "-o", folder, "--nologo", "-nodeReuse:false", "-clp:ErrorsOnly"];
        using var publish = Process.Start("dotnet", arguments);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? folder : throw new InvalidOperationException("The hub could not be published.");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EhcHub.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("Run the bench from a checkout.");
        }

        return folder.FullName;
    }
}

namespace EhcHub.TestKit;

/// <summary>The checkout that the tests were built in.</summary>
public static class Repository
{
    private static readonly HashSet<string> MadeByMachines =
        new(["bin", "obj", "node_modules", "built", "TestResults", ".git", ".hub", ".vs", ".idea"], StringComparer.Ordinal);

    /// <summary>The folder that holds <c>EhcHub.sln</c>.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests were copied out of their checkout.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder of the checkout.</summary>
    /// <param name="parts">Its place below the root.</param>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Everything that people wrote, as paths below the root with slashes: not what a build or a test run made.</summary>
    public static IEnumerable<string> Files() => FilesBelow(Root).Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'));

    private static IEnumerable<string> FilesBelow(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(child => !MadeByMachines.Contains(Path.GetFileName(child))).SelectMany(FilesBelow));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EhcHub.sln"))) { return folder.FullName; }
        }

        throw new DirectoryNotFoundException($"No EhcHub.sln at or above {AppContext.BaseDirectory}: run the tests from a checkout.");
    }
}

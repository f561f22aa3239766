using System.ComponentModel;
using System.Diagnostics;

namespace EhcHub.E2e;

/// <summary>Finds a Chromium on this machine, or fetches one where that takes no questions.</summary>
internal static class ChromiumProgram
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The browser to run; null for the one that Playwright's installer keeps.</summary>
    /// <exception cref="InvalidOperationException">There is none and none can be had; the message says what to install.</exception>
    public static async Task<string?> FindAsync() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? Named(named)
        : OnPath() is { } found ? found
        : await InstallByAptAsync() is { } installed ? installed
        : await InstallByPlaywrightAsync() ? null
        : throw new InvalidOperationException(
            "Browser tests need Chromium, which is not on the path and could not be fetched: install the package 'chromium', or set CHROMIUM to the browser's program.");

    private static string Named(string path) => File.Exists(path)
        ? path
        : throw new InvalidOperationException($"CHROMIUM names {path}, where there is no browser: set it to the browser's program, or unset it to look on the path.");

    private static string? OnPath()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))).FirstOrDefault(File.Exists);
    }

    /// <summary>On Debian and as root, the distribution's own package with the libraries and fonts that it needs.</summary>
    private static async Task<string?> InstallByAptAsync()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/etc/debian_version") || !Environment.IsPrivilegedProcess) { return null; }

        var worked = await RunAsync("apt-get", "update") && await RunAsync("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return worked ? OnPath() : null;
    }

    private static Task<bool> InstallByPlaywrightAsync() => Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0);

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        try
        {
            using var process = Process.Start(start)!;
            var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            await said;
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // no such program
        }
    }
}

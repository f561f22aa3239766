using Microsoft.Playwright;

namespace EhcHub.E2e;

/// <summary>The one browser of the run, started at the first need. Where it cannot be had, each test that needs it says so.</summary>
public sealed class Chromium : IAsyncDisposable
{
    // Nothing but this machine can be reached, and the browser asks for nothing of its own accord.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ];

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(() => Task.Run(StartAsync));

    /// <summary>What this browser's windows have been shown to the checks.</summary>
    internal PagesLookedAt LookedAt { get; } = new();

    /// <summary>A window with no history, cookies or cache. Close its context after use.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="script">Whether pages may run scripts.</param>
    public async Task<IPage> OpenWindowAsync(int width = 1280, bool script = true)
    {
        var (_, browser) = await _started.Value;
        var context = await browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = width < 600 ? 640 : 900 },
            JavaScriptEnabled = script,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        LookedAt.Tell();
        if (!_started.IsValueCreated || !_started.Value.IsCompletedSuccessfully) { return; }

        var (playwright, browser) = await _started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        var program = await ChromiumProgram.FindAsync();
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments }));
    }
}

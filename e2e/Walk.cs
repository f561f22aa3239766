using System.Text.RegularExpressions;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Microsoft.Playwright;
using Xunit;

namespace EhcHub.E2e;

/// <summary>Somebody on the way through the hub in one window. Every page they come to is looked over at both widths.</summary>
/// <remarks>
/// Pictures lie in TestResults/pictures, named for who walks, the page and the width: of pages with a fault, and of all of them where
/// HUB_PICTURES is set to anything.
/// </remarks>
internal sealed class Walk
{
    private const int Phone = 320, Desk = 1280, Ok = 200, LongestName = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly bool TakesAllPictures = Environment.GetEnvironmentVariable("HUB_PICTURES") is { Length: > 0 };
    private static readonly string Pictures = Directory.CreateDirectory(Repository.At("TestResults", "pictures")).FullName;

    private readonly IPage _page;
    private readonly PageCheck _check;
    private readonly Uri _origin;
    private readonly string _walker;

    private Walk(IPage page, PageCheck check, Uri origin, string walker) => (_page, _check, _origin, _walker) = (page, check, origin, walker);

    /// <summary>Opens a window, signed in as somebody in that role; null for somebody who has not signed in.</summary>
    /// <param name="hub">Where to walk.</param>
    /// <param name="chromium">The browser.</param>
    /// <param name="role">As what.</param>
    /// <param name="script">Whether the pages' own scripts run.</param>
    /// <param name="walker">The name for the pictures; null for the role's.</param>
    public static async Task<Walk> BeginAsync(ListeningHub hub, Chromium chromium, Role? role, bool script, string? walker = null)
    {
        var page = await chromium.OpenWindowAsync(Desk, script);
        var check = await PageCheck.WatchAsync(page, chromium.LookedAt, hub.Origin, script);
        if (role is { } mine) { await page.SignInAsync(hub, mine); }

        var name = walker ?? role?.Code() ?? "stranger";
        return new(page, check, hub.Origin, script ? name : name + "-without-script");
    }

    /// <summary>Opens an address and looks at the page.</summary>
    /// <param name="address">Below the origin.</param>
    /// <param name="answers">The statuses that are right; 200 when none is given.</param>
    public async Task OpensAsync(string address, params int[] answers)
    {
        await _check.ArriveAsync(address, () => _page.GotoAsync(new Uri(_origin, address).ToString()), answers is [] ? [Ok] : answers);
        await LooksAsync(NameOf(address));
    }

    /// <summary>Presses the button or link that says that, and looks at the page that follows.</summary>
    /// <param name="words">All that the button says.</param>
    /// <param name="page">What to call the page that follows.</param>
    /// <param name="answer">Its status.</param>
    public async Task PressesAsync(string words, string page, int answer = Ok)
    {
        var button = _page.Locator("main button, main a").Filter(new() { HasTextRegex = new Regex($@"^\s*{Regex.Escape(words)}\s*$") });
        await _check.ArriveAsync(page, () => PressAsync(button), answer);
        await LooksAsync(page);
    }

    /// <summary>Types into the field with that label, in place of what is there.</summary>
    public Task FillsInAsync(string label, string text) => _page.Locator("main").GetByLabel(label, new() { Exact = true }).FillAsync(text);

    /// <summary>Ticks or chooses the answer with that label.</summary>
    public Task ChoosesAsync(string label) => _page.Locator("main").GetByLabel(label, new() { Exact = true }).CheckAsync();

    /// <summary>Opens what is folded away under those words, and looks again.</summary>
    public async Task UnfoldsAsync(string words, string page)
    {
        await _page.Locator("main summary").GetByText(words).ClickAsync();
        await LooksAsync(page);
    }

    /// <summary>The words of one element of the page.</summary>
    public async Task<string> ReadsAsync(string selector) => (await _page.Locator(selector).First.InnerTextAsync()).Trim();

    /// <summary>Is at that address now, the query aside.</summary>
    public void IsAt(string path) => Assert.Equal(path, new Uri(_page.Url).AbsolutePath);

    /// <summary>Looks at the cookies and closes the window; fails where anything was wrong on the way.</summary>
    public async Task EndsAsync()
    {
        await _check.CheckCookiesAsync();
        await _page.Context.CloseAsync();
        Assert.True(_check.Faults.Count == 0, string.Join(Environment.NewLine, _check.Faults));
    }

    /// <summary>Presses, and waits until what follows, after any redirect, stands in the window.</summary>
    private async Task<IResponse?> PressAsync(ILocator button)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrived(object? sender, IFrame frame) => arrived.TrySetResult();
        _page.FrameNavigated += Arrived;
        var answer = await _page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Request.IsNavigationRequest && answer.Status is < 300 or >= 400);
        await arrived.Task.WaitAsync(Patience);
        _page.FrameNavigated -= Arrived;
        await _page.WaitForLoadStateAsync();
        return answer;
    }

    private async Task LooksAsync(string page)
    {
        // From the width that the window has already: each change has the browser lay the page out anew.
        int[] widths = _page.ViewportSize?.Width == Phone ? [Phone, Desk] : [Desk, Phone];
        foreach (var width in widths)
        {
            var isRight = await _check.LookAsync(width);
            if (isRight && !TakesAllPictures) { continue; }

            await _page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{_walker}-{page}-{width}.png"), FullPage = true });
        }
    }

    /// <summary>The address as a file's name, without tokens, which differ each time.</summary>
    private static string NameOf(string address)
    {
        var name = string.Concat(address.Trim('/').Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));
        return name.Length == 0 ? "front-door" : name.Length > LongestName ? name[..name.IndexOf('-', StringComparison.Ordinal)] : name;
    }
}

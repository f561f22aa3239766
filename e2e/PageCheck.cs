using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace EhcHub.E2e;

/// <summary>Watches one window from its first page on, and looks each page over. Every fault is kept in words.</summary>
internal sealed partial class PageCheck
{
    /// <summary>The cookies of the cookies page, by their names without encryption (PRIV-2).</summary>
    private static readonly HashSet<string> ListedCookies = new(["hub", "hub-form", "hub-step"], StringComparer.Ordinal);

    private static readonly AxeRunOptions Wcag22Aa = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>What can be read off a page without changing it: works with scripts switched off, too.</summary>
    private const string Measure = """
        () => ({
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          headings: document.querySelectorAll('h1').length,
          twice: [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i),
          kept: localStorage.length + sessionStorage.length
        })
        """;

    /// <summary>What axe has looked at in this run: the frame differs from role to role, the page inside it often does not.</summary>
    private static readonly ConcurrentDictionary<string, bool> LookedAt = new(StringComparer.Ordinal);

    private readonly IPage _page;
    private readonly Uri _origin;
    private readonly bool _script;
    private string _at = "";

    private PageCheck(IPage page, Uri origin, bool script) => (_page, _origin, _script) = (page, origin, script);

    /// <summary>What was found wrong, each with the page it was on.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Begins to watch a window that has opened nothing yet.</summary>
    /// <param name="page">The window.</param>
    /// <param name="origin">The hub.</param>
    /// <param name="script">Whether the window runs scripts; axe needs them.</param>
    public static async Task<PageCheck> WatchAsync(IPage page, Uri origin, bool script)
    {
        var check = new PageCheck(page, origin, script);
        page.Console += (_, message) => check.Heard(message);
        page.PageError += (_, fault) => check.Note($"script fault: {fault}");
        page.Request += (_, request) => check.Asked(request);
        await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.error('CSP report: ' + e.violatedDirective + ' ' + e.blockedURI))");
        return check;
    }

    /// <summary>Opens a page.</summary>
    /// <param name="address">Below the origin.</param>
    public async Task OpenAsync(string address)
    {
        _at = address;
        var answer = await _page.GotoAsync(new Uri(_origin, address).ToString());
        if (answer is not { Status: 200 or 404 }) { Note($"answered {answer?.Status}"); }

        if (answer is not null && !(await answer.AllHeadersAsync()).ContainsKey("content-security-policy")) { Note("no Content-Security-Policy"); }

        // As it arrived: axe and taking pictures leave style attributes of their own.
        var styled = await _page.EvaluateAsync<int>("() => document.querySelectorAll('[style]').length");
        if (styled > 0) { Note($"{styled} style attributes"); }
    }

    /// <summary>Looks the open page over at one width.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <param name="picture">Where to keep a picture of it; null for none.</param>
    public async Task LookAsync(int width, string? picture)
    {
        await _page.SetViewportSizeAsync(width, width < 600 ? 640 : 900);
        await MeasureAsync(width);
        if (_script) { await RunAxeAsync(width); }

        if (picture is not null) { await _page.ScreenshotAsync(new() { Path = picture, FullPage = true }); }
    }

    /// <summary>Looks at the cookies that the window holds at the end.</summary>
    public async Task CheckCookiesAsync()
    {
        _at = "cookies";
        foreach (var cookie in await _page.Context.CookiesAsync())
        {
            if (!ListedCookies.Contains(cookie.Name)) { Note($"'{cookie.Name}' is not on the cookies page"); }
            if (!cookie.HttpOnly) { Note($"'{cookie.Name}' can be read by scripts"); }
        }
    }

    private async Task MeasureAsync(int width)
    {
        var seen = await _page.EvaluateAsync<Seen>(Measure);
        if (seen.Sideways > 0) { Note($"scrolls sideways by {seen.Sideways} pixels at {width}"); }
        if (seen.Headings != 1) { Note($"has {seen.Headings} first-level headings"); }
        if (seen.Twice.Length > 0) { Note($"ids used twice: {string.Join(", ", seen.Twice)}"); }
        if (seen.Kept > 0) { Note($"keeps {seen.Kept} items in the browser's storage"); }
    }

    private async Task RunAxeAsync(int width)
    {
        var inside = await _page.EvaluateAsync<string>("() => document.querySelector('main')?.outerHTML ?? ''");
        var known = !LookedAt.TryAdd($"{width} {_at} {FormToken().Replace(inside, "")}", true);
        var result = known
            ? await _page.RunAxe(new AxeRunContext { Exclude = [new("main")] }, Wcag22Aa)
            : await _page.RunAxe(Wcag22Aa);
        foreach (var violation in result.Violations)
        {
            Note($"axe at {width} {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
        }
    }

    /// <summary>What differs each time without being seen.</summary>
    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*>""")]
    private static partial Regex FormToken();

    private void Heard(IConsoleMessage message)
    {
        // The browser reports a page that answers 404 as a failed load; that it does so is asked for here.
        var expected = message.Text.Contains("status of 404", StringComparison.Ordinal) && message.Location.StartsWith(_page.Url, StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !expected) { Note($"console: {message.Text}"); }
    }

    private void Asked(IRequest request)
    {
        var to = new Uri(request.Url);
        if (to.Scheme is "data" or "blob") { return; }

        if (to.Authority != _origin.Authority) { Note($"asks {to.Host} for {to.AbsolutePath}"); }
        if (to.AbsolutePath.StartsWith("/reports/", StringComparison.Ordinal)) { Note($"sends a report to {to.AbsolutePath}"); }
    }

    private void Note(string fault)
    {
        lock (Faults) { Faults.Add($"{_at}: {fault}"); }
    }

    private sealed class Seen
    {
        public int Sideways { get; set; }

        public int Headings { get; set; }

        public string[] Twice { get; set; } = [];

        public int Kept { get; set; }
    }
}

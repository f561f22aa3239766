using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace EhcHub.E2e;

/// <summary>Watches one window from its first page on, and looks each page over. Every fault is kept in words.</summary>
internal sealed partial class PageCheck
{
    /// <summary>The cookies of the cookies page, by their names without encryption (PRIV-2).</summary>
    private static readonly HashSet<string> ListedCookies = new(["hub", "hub-form", "hub-step"], StringComparer.Ordinal);

    /// <summary>What can be read off a page without changing it: works with scripts switched off, too.</summary>
    private const string Measure = """
        () => ({
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          headings: document.querySelectorAll('h1').length,
          twice: [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i),
          scripted: document.body.classList.contains('js-enabled'),
          kept: localStorage.length + sessionStorage.length
        })
        """;

    /// <summary>What axe has looked at in this run: the frame differs from role to role, the page inside it often does not.</summary>
    private static readonly ConcurrentDictionary<string, bool> LookedAt = new(StringComparer.Ordinal);

    private readonly IPage _page;
    private readonly Uri _origin;
    private readonly ICDPSession? _developer; // where the window runs no scripts
    private string _at = "", _asked = "";
    private int[] _answers = [];

    private PageCheck(IPage page, Uri origin, ICDPSession? developer) => (_page, _origin, _developer) = (page, origin, developer);

    /// <summary>What was found wrong, each with the page it was on.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Begins to watch a window that has opened nothing yet.</summary>
    /// <param name="page">The window.</param>
    /// <param name="origin">The hub.</param>
    /// <param name="script">Whether the window runs the pages' scripts.</param>
    public static async Task<PageCheck> WatchAsync(IPage page, Uri origin, bool script)
    {
        var check = new PageCheck(page, origin, script ? null : await Axe.PrepareWithoutScriptAsync(page));
        page.Console += (_, message) => check.Heard(message);
        page.PageError += (_, fault) => check.Note($"script fault: {fault}");
        page.Request += (_, request) => check.Asked(request);
        await page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.error('CSP report: ' + e.violatedDirective + ' ' + e.blockedURI))");
        return check;
    }

    /// <summary>Goes to another page and checks how it arrives.</summary>
    /// <param name="name">What the page is called where a fault is told.</param>
    /// <param name="go">Opens an address or presses something; returns the page's answer.</param>
    /// <param name="answers">The statuses that are right here.</param>
    public async Task ArriveAsync(string name, Func<Task<IResponse?>> go, params int[] answers)
    {
        (_at, _answers) = (name, answers);
        var answer = await go();
        if (answer is null || !answers.Contains(answer.Status)) { Note($"answered {answer?.Status}, not {string.Join(" or ", answers)}"); }

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
        await RunAxeAsync(width);
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
        if (seen.Scripted != (_developer is null)) { Note(seen.Scripted ? "runs scripts where none may run" : "does not run its scripts"); }
        if (seen.Kept > 0) { Note($"keeps {seen.Kept} items in the browser's storage"); }
    }

    /// <summary>A page that axe has seen in this run, to the letter, is not looked at again; one with another frame has its frame looked at.</summary>
    private async Task RunAxeAsync(int width)
    {
        var whole = WithoutTokens(await _page.EvaluateAsync<string>("() => document.body.outerHTML"));
        if (!LookedAt.TryAdd($"{width} {whole}", true)) { return; }

        var inside = WithoutTokens(await _page.EvaluateAsync<string>("() => document.querySelector('main')?.outerHTML ?? ''"));
        var known = !LookedAt.TryAdd($"{width} {_developer is null} {inside}", true);
        var without = known ? "main" : null;
        var violations = _developer is null ? await Axe.FindAsync(_page, without) : await Axe.FindWithoutScriptAsync(_page, _developer, without);
        foreach (var violation in violations) { Note($"axe at {width}: {violation}"); }
    }

    private static string WithoutTokens(string html) => Tokens().Replace(html, "");

    /// <summary>What differs each time and looks the same: form tokens, and the references of error pages.</summary>
    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*>|[0-9a-f]{32}""")]
    private static partial Regex Tokens();

    private void Heard(IConsoleMessage message)
    {
        // The browser reports a page that answers 404 or 422 as a failed load; where it does so as asked for here, all is well.
        var expected = _answers.Any(status => message.Text.Contains(string.Create(CultureInfo.InvariantCulture, $"status of {status}"), StringComparison.Ordinal))
            && message.Location.StartsWith(_asked, StringComparison.Ordinal);
        if (message.Type is "error" or "warning" && !expected) { Note($"console: {message.Text}"); }
    }

    private void Asked(IRequest request)
    {
        var to = new Uri(request.Url);
        if (to.Scheme is "data" or "blob") { return; }

        if (request.IsNavigationRequest) { _asked = request.Url; }
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

        public bool Scripted { get; set; }

        public int Kept { get; set; }
    }
}

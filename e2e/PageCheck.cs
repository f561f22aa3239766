using System.Globalization;
using Microsoft.Playwright;

namespace EhcHub.E2e;

/// <summary>Watches one window from its first page on, and looks each page over. Every fault is kept in words.</summary>
internal sealed class PageCheck
{
    /// <summary>The cookies of the cookies page, by their names without encryption (PRIV-2).</summary>
    private static readonly HashSet<string> ListedCookies = new(["hub", "hub-form", "hub-step", "hub-done"], StringComparer.Ordinal);

    /// <summary>What can be read off a page without changing it: works with scripts switched off, too.</summary>
    private const string Measure = """
        () => ({
          titled: document.title.trim() !== '' && document.documentElement.lang !== '',
          main: document.querySelector('main')?.outerHTML ?? '',
          frame: [...document.body.children].map(function around(e) { return e.matches('main') ? '' : !e.querySelector('main') ? e.outerHTML : e.cloneNode(false).outerHTML + [...e.children].map(around).join('') }).join('') + document.body.className,
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          headings: document.querySelectorAll('h1').length,
          twice: [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i),
          scripted: document.body.classList.contains('js-enabled'),
          kept: localStorage.length + sessionStorage.length
        })
        """;

    private readonly IPage _page;
    private readonly PagesLookedAt _lookedAt;
    private readonly Uri _origin;
    private readonly ICDPSession? _developer; // where the window runs no scripts
    private string _at = "", _asked = "";
    private int[] _answers = [];

    private PageCheck(IPage page, PagesLookedAt lookedAt, Uri origin, ICDPSession? developer) =>
        (_page, _lookedAt, _origin, _developer) = (page, lookedAt, origin, developer);

    /// <summary>What was found wrong, each with the page it was on.</summary>
    public List<string> Faults { get; } = [];

    /// <summary>Begins to watch a window that has opened nothing yet.</summary>
    /// <param name="page">The window.</param>
    /// <param name="lookedAt">What axe has seen in this run.</param>
    /// <param name="origin">The hub.</param>
    /// <param name="script">Whether the window runs the pages' scripts.</param>
    public static async Task<PageCheck> WatchAsync(IPage page, PagesLookedAt lookedAt, Uri origin, bool script)
    {
        var check = new PageCheck(page, lookedAt, origin, script ? null : await Axe.PrepareWithoutScriptAsync(page));
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
        _lookedAt.Arrived();
        if (answer is null || !answers.Contains(answer.Status)) { Note($"answered {answer?.Status}, not {string.Join(" or ", answers)}"); }

        if (answer is not null && !(await answer.AllHeadersAsync()).ContainsKey("content-security-policy")) { Note("no Content-Security-Policy"); }

        // As it arrived: axe and taking pictures leave style attributes of their own.
        var styled = await _page.EvaluateAsync<int>("() => document.querySelectorAll('[style]').length");
        if (styled > 0) { Note($"{styled} style attributes"); }
    }

    /// <summary>Looks the open page over at one width.</summary>
    /// <param name="width">In CSS pixels.</param>
    /// <returns>Whether nothing was found wrong.</returns>
    public async Task<bool> LookAsync(int width)
    {
        var before = Faults.Count;
        if (_page.ViewportSize?.Width != width) { await _page.SetViewportSizeAsync(width, width < 600 ? 640 : 900); }

        var seen = await MeasureAsync(width);
        await RunAxeAsync(width, seen);
        return Faults.Count == before;
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

    private async Task<Seen> MeasureAsync(int width)
    {
        var seen = await _page.EvaluateAsync<Seen>(Measure);
        if (seen.Sideways > 0) { Note($"scrolls sideways by {seen.Sideways} pixels at {width}"); }
        if (seen.Headings != 1) { Note($"has {seen.Headings} first-level headings"); }
        if (seen.Twice.Length > 0) { Note($"ids used twice: {string.Join(", ", seen.Twice)}"); }
        if (seen.Scripted != (_developer is null)) { Note(seen.Scripted ? "runs scripts where none may run" : "does not run its scripts"); }
        if (seen.Kept > 0) { Note($"keeps {seen.Kept} items in the browser's storage"); }
        if (!seen.Titled) { Note("has no title or no language"); }
        return seen;
    }

    private async Task RunAxeAsync(int width, Seen seen)
    {
        var part = _lookedAt.AreNew($"{width} {_developer is null}", seen.Frame, seen.Main) switch
        {
            (true, true) => "whole",
            (true, false) => "frame",
            (false, true) => "main",
            _ => null,
        };
        if (part is null) { return; }

        var violations = _developer is null ? await Axe.FindAsync(_page, part) : await Axe.FindWithoutScriptAsync(_page, _developer, part);
        foreach (var violation in violations) { Note($"axe at {width}: {violation}"); }
    }

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
        public bool Titled { get; set; }

        public string Main { get; set; } = "";

        public string Frame { get; set; } = "";

        public int Sideways { get; set; }

        public int Headings { get; set; }

        public string[] Twice { get; set; } = [];

        public bool Scripted { get; set; }

        public int Kept { get; set; }
    }
}

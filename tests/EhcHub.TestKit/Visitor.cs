using System.Net;
using AngleSharp.Html.Dom;
using Xunit;

namespace EhcHub.TestKit;

/// <summary>Somebody at a browser without scripts: opens pages, reads them, fills in forms and presses buttons.</summary>
/// <remarks>One visitor does one thing at a time; two visitors may act at once.</remarks>
public sealed class Visitor
{
    private readonly Browser _browser;
    private readonly Task<TestPerson>? _person;
    private Answer? _answer;

    internal Visitor(Browser browser, Task<TestPerson>? person, IServiceProvider services)
    {
        (_browser, _person, Services) = (browser, person, services);
    }

    /// <summary>Who they are.</summary>
    /// <exception cref="InvalidOperationException">They came as a stranger.</exception>
    public TestPerson Person => _person?.GetAwaiter().GetResult() ?? throw new InvalidOperationException("A stranger has no account.");

    /// <summary>What the hub answered last.</summary>
    /// <exception cref="InvalidOperationException">They have opened nothing yet.</exception>
    public Answer Answer => _answer ?? throw new InvalidOperationException("Nothing was opened yet.");

    /// <summary>The cookies their browser holds.</summary>
    public IReadOnlyList<Cookie> Cookies => _browser.Cookies.GetAllCookies().ToList();

    internal IServiceProvider Services { get; }

    /// <summary>Opens an address, and what it leads to.</summary>
    public async Task<Answer> Opens(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await SendsAsync(request, follow: true);
    }

    /// <summary>Asks for an address and takes the first answer, even if it leads elsewhere.</summary>
    public async Task<Answer> AsksFor(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await SendsAsync(request, follow: false);
    }

    /// <summary>Sends a request of the test's own making, with this browser's cookies, and takes the first answer.</summary>
    public Task<Answer> Sends(HttpRequestMessage request) => SendsAsync(request, follow: false);

    /// <summary>Fills in the form on the page and sends it, with the hidden fields and values that it has, and opens what follows.</summary>
    /// <param name="fields">Names and values; a name that the form does not have is sent all the same.</param>
    public Task<Answer> Posts(params (string Name, string Value)[] fields) =>
        SubmitsAsync(PageForms.FormFor(Answer, [.. fields.Select(field => field.Name)]), button: null, fields);

    /// <summary>Presses the button that says that, after filling in fields of its form, and opens what follows.</summary>
    public Task<Answer> Presses(string button, params (string Name, string Value)[] fields)
    {
        var (form, pressed) = PageForms.ButtonSaying(Answer, button);
        return SubmitsAsync(form, pressed, fields);
    }

    /// <summary>Reads all these words on the page before them.</summary>
    public void Sees(params string[] words)
    {
        foreach (var expected in words) { Assert.Contains(expected, Answer.Words, StringComparison.Ordinal); }
    }

    /// <summary>Reads none of these words on the page before them.</summary>
    public void DoesNotSee(params string[] words)
    {
        foreach (var unexpected in words) { Assert.DoesNotContain(unexpected, Answer.Words, StringComparison.Ordinal); }
    }

    /// <summary>Is at that address, the query aside.</summary>
    public void IsAt(string path) => Assert.Equal(path, Answer.Address.AbsolutePath);

    /// <summary>Got no further than the sign-in page, or would be sent there.</summary>
    public void IsAskedToSignIn() => Assert.Equal("/sign-in", (Answer.LeadsTo is { } next ? new Uri(Answer.Address, next) : Answer.Address).AbsolutePath);

    /// <summary>Gets the answer that addresses get which do not exist.</summary>
    public void FindsNothing() => Assert.Equal(HttpStatusCode.NotFound, Answer.StatusCode);

    /// <summary>Makes another browser hold the same cookies, as a thief would who copied them.</summary>
    public Visitor WhoseCookiesAreCopied(Visitor to)
    {
        foreach (Cookie cookie in _browser.Cookies.GetAllCookies()) { to._browser.Cookies.Add(cookie); }

        return to;
    }

    private Task<Answer> SubmitsAsync(IHtmlFormElement form, IHtmlElement? button, (string Name, string Value)[] fields)
    {
        var request = PageForms.Request(form, button, fields, Answer.Address);
        return SendsAsync(request, follow: true);
    }

    private async Task<Answer> SendsAsync(HttpRequestMessage request, bool follow)
    {
        if (_person is not null && _browser.Cookies.Count == 0 && _answer is null)
        {
            var (name, value) = (await _person).Cookie;
            _browser.Cookies.Add(new Cookie(name, value, "/", _browser.Origin.Host) { Secure = _browser.Origin.Scheme == Uri.UriSchemeHttps });
        }

        return _answer = follow ? await _browser.FollowAsync(request) : await _browser.SendAsync(request);
    }
}

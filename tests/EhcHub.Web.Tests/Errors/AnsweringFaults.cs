using System.Text.RegularExpressions;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Errors;

/// <summary>Whatever goes wrong, the answer has the right status and tells nothing of the hub's insides (LOG-1).</summary>
public sealed partial class AnsweringFaults
{
    public static TheoryData<string, string> Requests => new()
    {
        { "500", Get("/throws/fault") },
        { "500", Get("/throws/null") },
        { "500", Get("/throws/file") },
        { "500", Get("/throws/key") },
        { "500", Get("/throws/data") },
        { "500", Get("/throws/query") },
        { "503", Get("/throws/stopping") },
        { "503", Get("/throws/unreachable") },
        { "503", Get("/throws/wrapped") },
        { "503", Get("/throws/timeout") },
        { "409", Get("/throws/conflict") },
        { "413", Get("/throws/large") },
        { "302", Get("/no-such-page") },
        { "404", Get("/error/500") },
        { "400", Get("/sign-in?next=%00") },
        { "302", "DELETE /no-such-page HTTP/1.1\r\nHost: hub.test\r\nConnection: close\r\n\r\n" },
        { "400", Post("/sign-in", "Email=a&Password=b") },
        { "400", Post("/sign-in", "Email=a%00b") },
        { "400", Post("/sign-in", string.Join('&', Enumerable.Range(0, 1001).Select(i => $"f{i}=x"))) },
        { "413", Post("/sign-in", "Email=a", length: 5_000_000) },
        { "400", Post("/sign-in", "Email=a", more: "Sec-Fetch-Site: cross-site\r\n") },
        { "400", Post("/sign-in", "--x\r\nbroken", type: "multipart/form-data; boundary=x") },
        { "400", Post("/reports/csp", "{\"broken\":", type: "application/csp-report") },
        { "415", Post("/reports/csp", "hello", type: "text/plain") },
        { "413", Post("/reports/csp", new string(' ', 17_000), type: "application/csp-report") },
        { "503", Get("/home", more: $"Cookie: __Host-hub={Convert.ToBase64String(new byte[32])}\r\n") },
        { "505", "GET /%zz HTTP/9.9\r\nHost: hub.test\r\n\r\n" },
        { "400", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n" },
        { "414", Get("/" + new string('a', 10_000)) },
        { "431", Get("/", more: $"X-Long: {new string('a', 40_000)}\r\n") },
    };

    [Theory, MemberData(nameof(Requests)), Trait("Req", "LOG-1")]
    public async Task The_answer_has_its_status_and_tells_nothing_of_the_insides(string status, string request)
    {
        await using var hub = await ScratchHub.StartAsync(Faults.Map);

        var answer = await hub.SendsBytes(request);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotMatch(Insides(), answer);
    }

    [Theory, Trait("Req", "LOG-1")]
    [InlineData("/throws/fault")]
    [InlineData("/throws/unreachable")]
    [InlineData("/throws/conflict")]
    [InlineData("/sign-in?next=%00")]
    public async Task The_page_gives_a_reference_to_ask_about(string address)
    {
        await using var hub = await ScratchHub.StartAsync(Faults.Map);
        var stranger = hub.Stranger();

        await stranger.AsksFor(address);

        Assert.Matches("[0-9a-f]{32}", stranger.Answer.Words);
        Assert.NotNull(stranger.Answer.Page.QuerySelector("main h1"));
    }

    private static string Get(string address, string more = "") => $"GET {address} HTTP/1.1\r\nHost: hub.test\r\n{more}Connection: close\r\n\r\n";

    private static string Post(string address, string body, string type = "application/x-www-form-urlencoded", string more = "", int? length = null) =>
        $"POST {address} HTTP/1.1\r\nHost: hub.test\r\nContent-Type: {type}\r\nContent-Length: {length ?? body.Length}\r\n{more}Connection: close\r\n\r\n{body}";

    [GeneratedRegex(@"hidden-detail|Exception|^\s+at |\.cs\b|System\.|Npgsql|postgres|EhcHub\.|\bselect\b.*\bfrom\b|/srv/|Kestrel|ASP\.NET|^Server:|stack ?trace", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Insides();
}

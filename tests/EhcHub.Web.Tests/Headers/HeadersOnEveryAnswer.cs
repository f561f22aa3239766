using System.Net;
using System.Text.RegularExpressions;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Tests.Access.Matrix;
using Xunit;

namespace EhcHub.Web.Tests.Headers;

public sealed partial class HeadersOnEveryAnswer(ServerHub hub)
{
    private static readonly Dictionary<string, string> Everywhere = new()
    {
        ["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "same-origin",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["X-Robots-Tag"] = "noindex",
        ["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)",
        ["Reporting-Endpoints"] = "csp=\"/reports/csp\"",
    };

    /// <summary>The whole policy but for its nonce.</summary>
    private const string Policy =
        "default-src 'none'; script-src 'self' 'nonce-N'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; "
        + "manifest-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; report-to csp";

    [Fact, Trait("Req", "WEB-1"), Trait("Req", "WEB-3")]
    public async Task Every_address_answers_everybody_with_the_headers_that_protect_them()
    {
        var rows = AuthorizationMatrix.Read().Rows.Where(row => row.Mode == "every").ToList();
        foreach (var row in rows)
        {
            foreach (var kind in new[] { "anonymous", "coordinator", "one_factor" })
            {
                var visitor = await Visitors.Kinds[kind](hub);
                await visitor.AsksAsync(row);
                HasThem(visitor.Answer, $"{row.Method} {row.Route} as {kind}");
                Assert.NotEqual(HttpStatusCode.InternalServerError, visitor.Answer.StatusCode);
            }
        }
    }

    [Theory, Trait("Req", "WEB-3")]
    [InlineData("/no-such-page")]
    [InlineData("/built/hub.css")]
    [InlineData("/sign-in?next=%00")]
    public async Task Files_and_faults_have_them_too(string address)
    {
        var visitor = hub.SignIn(Role.Coordinator);

        HasThem(await visitor.AsksFor(address), address);
    }

    [Theory, Trait("Req", "WEB-3"), Trait("Req", "LOG-1")]
    [InlineData("fault", HttpStatusCode.InternalServerError)]
    [InlineData("conflict", HttpStatusCode.Conflict)]
    [InlineData("large", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("unreachable", HttpStatusCode.ServiceUnavailable)]
    public async Task What_goes_wrong_inside_has_them_too(string fault, HttpStatusCode status)
    {
        await using var scratch = await ScratchHub.StartAsync(Errors.Faults.Map);
        var stranger = scratch.Stranger();

        await stranger.AsksFor($"/throws/{fault}");

        Assert.Equal(status, stranger.Answer.StatusCode);
        HasThem(stranger.Answer, fault);
    }

    [Theory, Trait("Req", "WEB-3"), Trait("Req", "WEB-7"), Trait("Req", "LOG-1")]
    [InlineData("somebody.else.example")]
    [InlineData("hub.test.somebody.else.example")]
    public async Task A_request_to_another_name_is_refused_with_them_and_with_our_page(string name)
    {
        var stranger = hub.Stranger();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = name } };

        await stranger.Sends(request);

        Assert.Equal(HttpStatusCode.BadRequest, stranger.Answer.StatusCode);
        HasThem(stranger.Answer, name);
        stranger.Sees("We could not read that page");
        stranger.DoesNotSee("Sign in");
    }

    [Fact, Trait("Req", "WEB-3")]
    public async Task What_a_signed_in_person_is_shown_is_kept_by_no_browser()
    {
        var coordinator = hub.SignIn(Role.Coordinator);

        foreach (var address in new[] { "/queue", "/account", "/help", "/no-such-page" })
        {
            Assert.Equal("no-store", (await coordinator.AsksFor(address)).Headers["Cache-Control"]);
        }
    }

    [Fact, Trait("Req", "WEB-3")]
    public async Task Styles_may_be_kept_by_the_browser_of_a_signed_in_person()
    {
        var coordinator = hub.SignIn(Role.Coordinator);
        var styles = (await coordinator.AsksFor("/queue")).Page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;

        await coordinator.AsksFor(styles);

        Assert.Equal(HttpStatusCode.OK, coordinator.Answer.StatusCode);
        Assert.DoesNotContain("no-store", coordinator.Answer.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact, Trait("Req", "WEB-1")]
    public async Task The_nonce_is_new_with_every_answer_and_stands_on_the_one_inline_script()
    {
        var stranger = hub.Stranger();
        var (first, second) = (await stranger.AsksFor("/sign-in"), await stranger.AsksFor("/sign-in"));

        Assert.NotEqual(Nonce(first), Nonce(second));
        var inline = Assert.Single(second.Page.Scripts, script => script.Source is null);
        Assert.Equal(Nonce(second), inline.GetAttribute("nonce"));
    }

    [Fact, Trait("Req", "WEB-1")]
    public async Task No_page_has_inline_styles_or_handlers()
    {
        foreach (var kind in Visitors.Kinds.Keys)
        {
            foreach (var row in AuthorizationMatrix.Read().Rows.Where(row => row is { Mode: "every", Method: "GET" } && row.Expected[kind] == "200"))
            {
                var visitor = await Visitors.Kinds[kind](hub);
                var page = (await visitor.AsksFor(row.Address)).Page;

                Assert.Empty(page.QuerySelectorAll("[style], style"));
                Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
            }
        }
    }

    private static void HasThem(Answer answer, string where)
    {
        foreach (var (name, value) in Everywhere) { Assert.True(answer.Headers.GetValueOrDefault(name) == value, $"{where}: {name} is {answer.Headers.GetValueOrDefault(name)}"); }

        var policy = answer.Headers.GetValueOrDefault("Content-Security-Policy") ?? "";
        Assert.True(NonceValue().Replace(policy, "'nonce-N'") == Policy, $"{where}: the policy is {policy}");
        Assert.DoesNotContain("Server", answer.Headers.Keys);
        Assert.DoesNotContain("X-Powered-By", answer.Headers.Keys);
    }

    private static string Nonce(Answer answer) => NonceValue().Match(answer.Headers["Content-Security-Policy"]).Groups[1].Value;

    [GeneratedRegex("'nonce-([0-9a-f]{32})'")]
    private static partial Regex NonceValue();
}

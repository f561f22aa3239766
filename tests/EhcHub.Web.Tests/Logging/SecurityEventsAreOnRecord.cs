using System.Reflection;
using System.Text.RegularExpressions;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Logging;
using Xunit;

namespace EhcHub.Web.Tests.Logging;

/// <summary>What matters to whoever guards the hub stands in the log under one stable name each (LOG-3).</summary>
public sealed partial class SecurityEventsAreOnRecord(ServerHub hub)
{
    [Fact, Trait("Req", "LOG-3")]
    public async Task Every_event_of_the_list_is_logged_when_it_happens_and_no_other()
    {
        var (account, token) = (await hub.HasAnAccount(Role.Coordinator, withApp: false), await hub.Invites("events@test.invalid"));
        var log = TestEvents.Listen();

        await JoinsAsync(token);
        var visitor = await SetsUpAnAppAsync(account);
        await UsesAnAccountAsync(visitor, account);
        await GuessesAsync(account);
        await SendsWhatIsRefusedAsync();

        var events = log.Where(entry => entry.Category == SecurityLog.Category).ToList();
        Assert.Equal(SecurityEvents.All.Order(StringComparer.Ordinal), events.Select(entry => entry.Name!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(events, entry => Assert.DoesNotContain("@", entry.Text, StringComparison.Ordinal));
    }

    [Fact, Trait("Req", "LOG-3")]
    public void The_list_holds_every_name_and_each_once()
    {
        var names = typeof(SecurityEvents).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.Equal(names, SecurityEvents.All);
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^[a-z]+(_[a-z]+)*$", name));
    }

    [Fact, Trait("Req", "LOG-3")]
    public void The_list_is_written_down_for_whoever_sets_up_alarms() => Assert.Equal(
        SecurityEvents.All, Rows().Matches(File.ReadAllText(Repository.At("docs", "security-events.md"))).Select(row => row.Groups[1].Value));

    [Fact, Trait("Req", "LOG-3")]
    public async Task Line_breaks_in_what_somebody_sends_begin_no_line_of_the_log()
    {
        await using var scratch = await ScratchHub.StartAsync();

        var report = """{"csp-report":{"effective-directive":"a\nfake_event","blocked-uri":"b\r"}}""";
        await scratch.SendsBytes(
            $"POST /reports/csp HTTP/1.1\r\nHost: hub.test\r\nContent-Type: application/csp-report\r\nContent-Length: {report.Length}\r\nConnection: close\r\n\r\n{report}");

        var entry = Assert.Single(scratch.Logged, entry => entry.Name == SecurityEvents.PolicyViolated);
        Assert.DoesNotContain('\n', entry.Text);
        Assert.DoesNotContain('\r', entry.Text);
    }

    private async Task JoinsAsync(string token)
    {
        var invited = hub.Stranger();
        await invited.Opens($"/invitation/{token}");
        await invited.Presses("Start now");
        await invited.Posts(("Name", "Ada Eventful"), ("Password", SignInVerbs.Password));
    }

    private async Task<Visitor> SetsUpAnAppAsync(Account account)
    {
        var visitor = hub.Stranger();
        await visitor.EntersPassword(account);
        await visitor.Posts(("Code", hub.AppShows(visitor.Answer.Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal))));
        return visitor;
    }

    private async Task UsesAnAccountAsync(Visitor visitor, Account account)
    {
        var code = visitor.Answer.Page.QuerySelector("main li code")!.TextContent;
        var other = hub.Stranger();
        await other.EntersPassword(account);
        await other.Posts(("RecoveryCode", code));
        await visitor.Presses("I have kept my codes");
        await visitor.Opens("/switch-role");
        await visitor.PostsRaw("/switch-role", visitor.FormToken(), ("Role", await hub.PostOf(account)));
        await visitor.Opens("/account");
        await visitor.Presses("Sign out everywhere else");
        await visitor.AsksFor("/admin");
        await visitor.Opens("/account");
        await visitor.Presses("Sign out");
    }

    private async Task GuessesAsync(Account account)
    {
        var guesser = hub.Stranger();
        await guesser.EntersPassword(account);
        for (var guess = 0; guess < 6; guess++) { await guesser.PostsRaw("/sign-in/code", guesser.FormToken(), ("Code", "000000")); await guesser.Opens("/sign-in"); }
        for (var guess = 0; guess < 6; guess++) { await guesser.EntersPassword(account, "wrong"); }
    }

    private async Task SendsWhatIsRefusedAsync()
    {
        var stranger = hub.Stranger();
        await stranger.PostsRaw("/sign-in", token: null);
        await stranger.AsksFor("/sign-in?next=%00");
        await stranger.Opens("/sign-in");
        using var elsewhere = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        await stranger.Sends(elsewhere);
        using var otherName = new HttpRequestMessage(HttpMethod.Get, "/sign-in") { Headers = { Host = "somebody.else.example" } };
        await stranger.Sends(otherName);
        using var report = new HttpRequestMessage(HttpMethod.Post, "/reports/csp")
        {
            Content = new StringContent("""{"csp-report":{"effective-directive":"img-src"}}""", System.Text.Encoding.UTF8, "application/csp-report"),
        };
        await stranger.Sends(report);
    }

    [GeneratedRegex(@"^\| `([a-z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();
}

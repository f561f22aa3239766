using System.Text.Encodings.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EhcHub.Web.TagHelpers;
using EhcHub.Web.TagHelpers.App;
using EhcHub.Web.TagHelpers.Html;
using Xunit;

namespace EhcHub.Web.Tests.TagHelpers;

public sealed class DrawingTheHubsOwnComponents
{
    private static readonly IReadOnlyList<Stage> Steps =
    [
        new("Request received", StageState.Done, "7 September 2026"),
        new("We decide whether to assess", StageState.Late, "Was due on 19 October 2026"),
        new("Final plan", StageState.NotStarted),
    ];

    [Fact]
    public void A_tracker_says_each_state_in_words_and_marks_one_step_as_current()
    {
        var page = Drawn(new StageTracker { Steps = Steps, Current = 2 });

        Assert.Equal(["Done", "Late", "Not started yet"], page.QuerySelectorAll(".govuk-tag").Select(tag => tag.TextContent));
        Assert.Contains("We decide whether to assess", Assert.Single(page.QuerySelectorAll("[aria-current=step]")).TextContent, StringComparison.Ordinal);
        Assert.Contains("You are at step 2 of 3.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tracker_in_a_letter_says_the_same_as_on_the_page()
    {
        var lines = new StageTracker { Steps = Steps, Current = 2 }.ToText().ReplaceLineEndings("\n").Split('\n');

        Assert.Equal(
            [
                "You are at step 2 of 3.",
                "1 Request received: Done, 7 September 2026",
                "2 We decide whether to assess: Late, Was due on 19 October 2026",
                "3 Final plan: Not started yet",
            ],
            lines);
    }

    [Theory]
    [InlineData(0, "Nothing has started yet.")]
    [InlineData(4, "All steps are done.")]
    public void A_tracker_before_the_first_and_after_the_last_step_says_so(int current, string words) =>
        Assert.Equal(words, new StageTracker { Steps = Steps, Current = current }.Summary);

    [Fact]
    public void A_list_says_how_it_is_sorted_and_its_links_turn_the_order_round()
    {
        var page = Drawn(new ListTable
        {
            Caption = "Cases",
            Columns = [new("Case", "case"), new("Due", "due"), new("Area")],
            Rows = [new([new TableCell { Text = "A.K." }, new TableCell { Text = "30 November" }, new TableCell { Text = "Alderbrook" }], new("Open", "/cases/7K3M42Q", "case A.K."))],
            Sort = "due",
        });

        Assert.Equal(["none", "ascending", null, null], page.QuerySelectorAll("thead th").Select(heading => heading.GetAttribute("aria-sort")));
        Assert.Equal(["?sort=case&dir=asc", "?sort=due&dir=desc"], page.QuerySelectorAll("thead a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Open case A.K.", page.QuerySelector("tbody a")!.TextContent);
    }

    [Fact]
    public void A_chart_shows_every_number_in_its_table_and_never_0_for_no_data()
    {
        var page = Drawn(new Chart
        {
            Title = "Requests",
            Description = "Requests rose.",
            CategoryName = "Month",
            Categories = ["September", "October"],
            Series = [new("Alderbrook", [1_203, null])],
        });

        Assert.Equal(["1,203", "No data"], page.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        Assert.Single(page.QuerySelectorAll("svg rect"));
    }

    [Fact]
    public void A_chart_without_numbers_is_a_sentence()
    {
        var page = Drawn(new Chart { Title = "Reviews", Description = "", Categories = ["September"], Series = [new("Alderbrook", [null])], EmptyText = "No reviews yet." });

        Assert.Equal("<p class=\"govuk-body\">No reviews yet.</p>", page.Body!.InnerHtml);
    }

    [Fact]
    public void A_timeline_stands_under_its_days_and_keeps_what_was_removed()
    {
        var page = Drawn(new Timeline
        {
            Items =
            [
                new(new DateOnly(2026, 12, 21), "Decision") { At = new TimeOnly(10, 42), Byline = "Sam Notreal", Audience = "Family can see this" },
                new(new DateOnly(2026, 12, 14), "Letter") { Removed = "It was about another child." },
            ],
        });

        Assert.Equal(["21 December 2026", "14 December 2026"], page.QuerySelectorAll("h2 time").Select(day => day.TextContent));
        Assert.Contains("10:42am – by Sam Notreal", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Removed: It was about another child.", page.QuerySelector(".app-timeline__entry--removed")!.TextContent, StringComparison.Ordinal);
    }

    private static IHtmlDocument Drawn(Component component)
    {
        using var writer = new StringWriter();
        component.WriteTo(writer, HtmlEncoder.Default);
        return new HtmlParser().ParseDocument($"<body>{writer}</body>");
    }
}

using System.Net;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Demo;

/// <summary>How questions, errors and the banner work together, on the gallery's form.</summary>
public sealed class TryingAForm(DemoHub hub)
{
    private const string Form = "/demo/components/form";

    [Fact]
    public async Task An_empty_form_comes_back_with_its_errors_in_the_order_of_the_page()
    {
        var visitor = hub.Stranger();
        await visitor.Opens(Form);

        var answer = await visitor.Presses("Check my answers");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith("Error: Try a form – Demo – ", answer.Page.Title, StringComparison.Ordinal);
        var errors = answer.Page.QuerySelectorAll(".govuk-error-summary li a");
        Assert.Equal(
            ["Enter your e-mail address", "Enter the date of the meeting", "Select whether you recommend keep, change or stop"],
            errors.Select(error => error.TextContent));
        Assert.All(errors, error => Assert.NotNull(answer.Page.GetElementById(error.GetAttribute("href")![1..])));
    }

    [Fact]
    public async Task A_date_without_a_year_marks_and_links_to_the_year_and_keeps_what_was_typed()
    {
        var visitor = hub.Stranger();
        await visitor.Opens(Form);

        var answer = await visitor.Presses(
            "Check my answers", ("Email", "amina@demo.invalid"), ("MeetingOn-day", "10"), ("MeetingOn-month", "nov"), ("Recommendation", "keep"), ("Copies", "school"));

        var error = Assert.Single(answer.Page.QuerySelectorAll(".govuk-error-summary li a"));
        Assert.Equal(("Meeting date must include a year", "#MeetingOn-year"), (error.TextContent, error.GetAttribute("href")));
        var marked = Assert.Single(answer.Page.QuerySelectorAll(".govuk-input--error"));
        Assert.Equal("MeetingOn-year", marked.Id);
        Assert.Equal("nov", answer.Page.GetElementById("MeetingOn-month")!.GetAttribute("value"));
        Assert.Equal("amina@demo.invalid", answer.Page.GetElementById("Email")!.GetAttribute("value"));
        Assert.Equal(["keep", "school"], answer.Page.QuerySelectorAll("main [checked]").Select(chosen => chosen.GetAttribute("value")));
    }

    [Fact]
    public async Task Answers_in_order_end_in_one_success_banner_that_is_not_there_the_next_time()
    {
        var visitor = hub.Stranger();
        await visitor.Opens(Form);

        var answer = await visitor.Presses(
            "Check my answers", ("Email", "amina@demo.invalid"), ("MeetingOn-day", "10"), ("MeetingOn-month", "11"), ("MeetingOn-year", "2026"), ("Recommendation", "keep"));
        var banner = Assert.Single(answer.Page.QuerySelectorAll(".govuk-notification-banner[role=alert]"));
        await visitor.Opens(Form);

        Assert.Contains("Your answers are in order", banner.TextContent, StringComparison.Ordinal);
        visitor.DoesNotSee("Your answers are in order");
    }

    [Fact, Trait("Req", "WEB-5")]
    public async Task What_was_typed_is_text_and_never_becomes_part_of_the_page()
    {
        var visitor = hub.Stranger();
        await visitor.Opens(Form);

        var answer = await visitor.Presses(
            "Check my answers", ("Email", "\"><script>alert(1)</script>"), ("Views", "</textarea><img src=x onerror=alert(1)>"));

        Assert.Empty(answer.Page.QuerySelectorAll("main script, main img"));
        Assert.Equal("\"><script>alert(1)</script>", answer.Page.GetElementById("Email")!.GetAttribute("value"));
    }
}

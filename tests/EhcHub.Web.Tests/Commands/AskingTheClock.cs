using EhcHub.TestKit;
using EhcHub.Web.Commands.Clock;
using Xunit;

namespace EhcHub.Web.Tests.Commands;

/// <summary>The two commands that show the clock's working: <c>clock verify</c> and <c>clock explain</c>.</summary>
public sealed class AskingTheClock : IDisposable
{
    private const string Header = "id,clock,milestone,start_event,start_date,inputs,due_date,source";

    private readonly string _file = Path.GetTempFileName();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public async Task Verify_finds_nothing_to_say_about_the_shared_dates()
    {
        var exit = await ClockVerify.RunAsync([Repository.At("tests", "EhcHub.Domain.Tests", "Vectors", "deadline-vectors.csv")], _output, _error, TestContext.Current.CancellationToken);

        Assert.Equal((0, "183 rows, 183 agree, 0 differ"), (exit, _output.ToString().Trim()));
    }

    [Fact]
    public async Task Verify_prints_each_row_that_differs_and_answers_1()
    {
        await WriteAsync(
            Header,
            "T1,assessment,final_plan_sent,request_received,2026-01-05,,2026-05-25,right",
            "T2,assessment,final_plan_sent,request_received,2026-01-05,,2026-05-26,wrong",
            "T3,assessment,final_plan_sent,request_received,2026-01-05,mood=good,2026-05-25,unknown input");

        var exit = await ClockVerify.RunAsync([_file], _output, _error, TestContext.Current.CancellationToken);

        var lines = _output.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1, exit);
        Assert.StartsWith("T2: expected 2026-05-26, got 2026-05-25. The council received the request on 5 January 2026", lines[0], StringComparison.Ordinal);
        Assert.Equal("T3: expected 2026-05-25, got none. there is no input \"mood\"", lines[1]);
        Assert.Equal("3 rows, 1 agree, 2 differ", lines[2]);
    }

    [Fact]
    public async Task Verify_names_the_line_it_cannot_read_and_answers_2()
    {
        await WriteAsync(Header, "T1,assessment,final_plan_sent,request_received,2026-01-05,,2026-05-25,right", "T2,assessment");

        var exit = await ClockVerify.RunAsync([_file], _output, _error, TestContext.Current.CancellationToken);

        Assert.Equal(2, exit);
        Assert.Contains("line 3: 2 columns where 8 are expected", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.csv")]
    [InlineData("")]
    public async Task Verify_answers_2_when_there_is_no_such_file(string path)
    {
        Assert.Equal(2, await ClockVerify.RunAsync([path], _output, _error, TestContext.Current.CancellationToken));
        Assert.Contains("can't be read", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_answers_2_when_there_are_no_rows()
    {
        await WriteAsync(Header);

        Assert.Equal(2, await ClockVerify.RunAsync([_file], _output, _error, TestContext.Current.CancellationToken));
        Assert.Contains("has no rows", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_never_calls_the_Code_of_Practice_the_law()
    {
        await ClockExplain.RunAsync(["assessment", "--fact", "consultation_sent=2026-10-19@school"], _output, _error, TestContext.Current.CancellationToken);

        Assert.Matches(" code_should +SEND Code 2015 para 9.83", Line(_output.ToString().Split(Environment.NewLine), "setting_consultation_response"));
    }

    [Fact]
    public async Task Explain_prints_the_whole_timeline_with_sources()
    {
        var exit = await ClockExplain.RunAsync(
            ["assessment", "--received", "2026-09-07", "--fact", "decided_to_assess=2026-10-19", "--fact", "advice_request_received=2026-10-19@ep;body=nhs_body", "--today", "2026-12-01"],
            _output, _error, TestContext.Current.CancellationToken);

        var lines = _output.ToString().Split(Environment.NewLine);
        Assert.Equal(0, exit);
        Assert.Matches(@"^decide_whether_to_assess +authority +2026-09-07 +2026-10-19 +2026-10-19 +met 2026-10-19 +statute +SEND Regs 2014 reg 5", Line(lines, "decide_whether"));
        Assert.Matches(@"^advice_due +ep +advice_giver +2026-10-19 +2026-11-30 +2026-11-30 +overdue +statute +SEND Regs 2014 reg 8\(1\)", Line(lines, "advice_due"));
        Assert.Matches(@"^no_plan_decision_notified .* 2026-12-28 +2026-12-24 +running", Line(lines, "no_plan"));
        Assert.Matches(@"^final_plan_sent .* 2027-01-25 ", Line(lines, "final_plan_sent"));
        Assert.Contains(lines, line => line.StartsWith("- parent_window_last_day: from draft_served", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("review_meeting_latest", "annual_review", "--plan-made", "2026-01-15")]
    [InlineData("final_plan_names_setting", "phase_transfer", "--transfer", "2027-09-01")]
    [InlineData("plan_transferred_to_new_la", "la_transfer", "--aware", "2026-04-08")]
    [InlineData("final_plan_sent", "reassessment", "--reassess", "2026-04-08")]
    [InlineData("earliest_cease", "cease", "--cease-notice", "2026-04-08")]
    [InlineData("appeal_deadline", "appeal", "--notice", "2026-04-08")]
    [InlineData("amended_plan_contents", "tribunal_order", "--order", "2026-04-08")]
    [InlineData("amended_plan_contents", "unopposed_appeal", "--told-tribunal", "2026-04-08")]
    [InlineData("amended_plan_contents", "mediation_agreement", "--agreement", "2026-04-08")]
    [InlineData("year9_begins", "status", "--born", "2014-04-08")]
    [InlineData("sen2_census_day", "returns", "--year", "2027-01-01")]
    public async Task Explain_knows_every_process(string milestone, params string[] args)
    {
        Assert.Equal(0, await ClockExplain.RunAsync(args, _output, _error, TestContext.Current.CancellationToken));
        Assert.Contains(milestone, _output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no process \"holiday\"", "holiday", "--received", "2026-01-01")]
    [InlineData("There is no option --when", "assessment", "--when", "2026-01-01")]
    [InlineData("\"2026-02-30\" is not a date", "assessment", "--received", "2026-02-30")]
    [InlineData("There is no fact of the kind \"mood\"", "assessment", "--fact", "mood=2026-01-01")]
    [InlineData("There is no reading \"mood\"", "assessment", "--received", "2026-01-01", "--reading", "mood=good")]
    [InlineData("--received needs a value", "assessment", "--received")]
    [InlineData("There is no detail \"mood\"", "assessment", "--fact", "request_received=2026-01-05;mood=good")]
    [InlineData("sent_by can't be \"pigeon\"", "assessment", "--fact", "draft_served=2026-01-05;sent_by=pigeon")]
    [InlineData("\"2026-02-30\" is not a date", "annual_review", "--fact", "review_meeting_arranged=2026-01-05;meeting_date=2026-02-30")]
    [InlineData("\"soon\" is not a date", "assessment", "--fact", "exemption_claimed=2026-01-05;ground=x3;until=soon")]
    [InlineData("ground can't be \"x7\"", "assessment", "--fact", "exemption_claimed=2026-01-05;ground=x7")]
    [InlineData("milestones can't be \"plan\"", "assessment", "--fact", "exemption_claimed=2026-01-05;milestones=final_plan_sent,plan")]
    [InlineData("reason needs a value", "assessment", "--fact", "exemption_claimed=2026-01-05;reason=")]
    [InlineData("order can't be \"pay\"", "tribunal_order", "--fact", "order_sent=2026-01-05;order=assess,pay")]
    [InlineData("meeting_held is nothing to assessment", "assessment", "--meeting-held", "2026-01-05")]
    [InlineData("order_sent is nothing to annual_review", "annual_review", "--fact", "order_sent=2026-01-05")]
    [InlineData("exemption_claimed is nothing to annual_review", "annual_review", "--fact", "exemption_claimed=2026-01-05;ground=x3")]
    [InlineData("Give at least one fact", "assessment")]
    [InlineData("Name a process")]
    public async Task Explain_says_what_it_does_not_understand_and_answers_2(string fault, params string[] args)
    {
        Assert.Equal(2, await ClockExplain.RunAsync(args, _output, _error, TestContext.Current.CancellationToken));
        Assert.Contains(fault, _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Usage: clock explain", _error.ToString(), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        File.Delete(_file);
        _output.Dispose();
        _error.Dispose();
    }

    private Task WriteAsync(params string[] lines) => File.WriteAllLinesAsync(_file, lines);

    private static string Line(string[] lines, string start) => lines.First(line => line.StartsWith(start, StringComparison.Ordinal));
}

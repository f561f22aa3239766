using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

public class ReadingVectorFiles
{
    private const string Header = "id,clock,milestone,start_event,start_date,inputs,due_date,source\n";

    [Theory]
    [InlineData("", 1)]
    [InlineData("id,clock\n", 1)]
    [InlineData(Header + "X1,assessment,final_plan_sent,request_received,2026-01-05,,2026-05-25\n", 2)]
    [InlineData(Header + "X1,assessment,final_plan_sent,request_received,2026-02-30,,2026-05-25,x\n", 2)]
    [InlineData(Header + "\nX1,assessment,final_plan_sent,request_received,2026-01-05,,soon,x\n", 3)]
    [InlineData(Header + "X1,assessment,final_plan_sent,request_received,2026-01-05,show,2026-05-25,x\n", 2)]
    [InlineData(Header + "X1,assessment,final_plan_sent,request_received,2026-01-05,,2026-05-25,\"reg 13\n", 2)]
    public void A_file_that_cannot_be_read_names_the_line(string text, int line) =>
        Assert.Equal(line, Assert.Throws<VectorFormatException>(() => VectorFile.Read(text)).Line);

    [Theory]
    [InlineData("assessments,final_plan_sent,request_received,2026-01-05,", "assessments")]
    [InlineData("assessment,final_plan,request_received,2026-01-05,", "final_plan")]
    [InlineData("assessment,final_plan_sent,request_came,2026-01-05,", "request_came")]
    [InlineData("assessment,final_plan_sent,request_received,2026-01-05,weather=fine", "weather")]
    [InlineData("assessment,final_plan_sent,request_received,2026-01-05,counting=day2", "day2")]
    [InlineData("assessment,final_plan_sent,request_received,2026-01-05,guide=pause", "pause_from")]
    [InlineData("assessment,final_plan_sent,draft_served,2026-01-05,", "does not follow")]
    public void What_the_clock_does_not_know_is_reported_and_never_agrees(string row, string named)
    {
        var result = VectorCheck.Run(Assert.Single(VectorFile.Read($"{Header}X1,{row},2026-05-25,x\n")));

        Assert.False(result.Agrees);
        Assert.Contains(named, result.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_expectation_is_told_with_the_date_and_the_reason()
    {
        var result = VectorCheck.Run(Assert.Single(VectorFile.Read($"{Header}X1,assessment,final_plan_sent,request_received,2026-01-05,,2026-05-26,x\n")));

        Assert.False(result.Agrees);
        Assert.Equal(new DateOnly(2026, 5, 25), result.Got);
        Assert.Equal(
            "The council received the request on 5 January 2026. The council must send the final plan. The law gives 20 weeks from that day. "
            + "That makes 25 May 2026. Source: SEND Regs 2014 regs 13(2), 14(2); CFA 2014 ss.39(8), 40(5).",
            result.Why);
    }

    [Fact]
    public void Windows_line_ends_a_byte_order_mark_and_quoted_commas_are_read()
    {
        var row = Assert.Single(VectorFile.Read("\uFEFF" + Header.Replace("\n", "\r\n", StringComparison.Ordinal)
            + "X1,assessment,final_plan_sent,request_received,2026-01-05,,2026-05-25,\"reg 13, \"\"twenty weeks\"\"\"\r\n"));

        Assert.Equal("reg 13, \"twenty weeks\"", row.Source);
    }
}

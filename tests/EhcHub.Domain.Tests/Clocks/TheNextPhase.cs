using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>Review and, where needed, amend: when a phase transfer's date binds nobody, and when it comes earlier.</summary>
public class TheNextPhase
{
    private static readonly CaseEvent September = new CaseEvent(TransferDate, new(2026, 9, 1)).With(EventDetail.Route, "primary_to_secondary");

    [Theory]
    [InlineData(DecidedToMaintain)]
    [InlineData(DecidedNotToAmend)]
    [InlineData(DecidedToCease)]
    public void A_review_that_finds_nothing_to_amend_leaves_nothing_to_do(CaseEventKind decision) =>
        Assert.Equal(Standing.NotApplicable, Final(September, new(decision, new(2026, 1, 20))).StandingOn(new(2026, 3, 1)));

    [Theory]
    [InlineData(PlanFirstMade)]
    [InlineData(PlanTransferred)]
    public void A_plan_that_came_after_the_date_was_not_bound_by_it(CaseEventKind came)
    {
        var final = Final(September, new(came, new(2026, 4, 20)));

        Assert.Equal((DeadlineState.NotApplicable, came), (final.State, final.EndedBy!.Kind));
        Assert.Equal(0, final.DaysLateOn(new(2026, 6, 1)));
    }

    [Fact]
    public void A_plan_that_was_there_in_time_is_bound() =>
        Assert.Equal(Standing.Overdue, Final(September, new(PlanFirstMade, new(2025, 4, 20))).StandingOn(new(2026, 3, 1)));

    [Fact]
    public void A_move_in_January_comes_before_15_February()
    {
        var january = new CaseEvent(TransferDate, new(2026, 1, 5)).With(EventDetail.Route, "primary_to_secondary");

        Assert.Equal(new DateOnly(2026, 1, 5), Final(january).Due);
    }

    private static Deadline Final(params CaseEvent[] facts) =>
        StatutoryClock.Default.Run(ProcessKind.PhaseTransfer, facts).Single(deadline => deadline.Key == "final_plan_names_setting");
}

using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>
/// Whole histories, told by someone who did not know the clock: exemptions, corrections, moves, orders, missing facts. Each
/// is its own test; every deadline it names must have that date and that state.
/// </summary>
public class DeadlinesFollowTheHistories
{
    private static readonly DateOnly Never = DateOnly.MinValue;

    public static TheoryData<string> Histories => [.. History.Ids];

    [Theory, MemberData(nameof(Histories))]
    public void Every_deadline_it_names_has_that_date_and_state(string id)
    {
        var history = History.Of(id);

        Assert.All(history.Expected, expected => Holds(expected, history));
    }

    private static void Holds(Expectation expected, History history)
    {
        var process = ClockDefinition.Find(expected.Clock)!.Kind;
        var deadlines = StatutoryClock.Default.Run(process, HistoryFacts.For(process, history));
        var found = deadlines.Where(deadline => deadline.Leads && deadline.Key == expected.Milestone
            && (deadline.Subject is null || deadline.Subject == expected.For)).ToArray();
        if (found.Length == 0)
        {
            Assert.True(
                expected.Due is null && expected.States.Keys.All(state => state is "not_started" or "not_applicable"),
                $"{history.Id} {history.About}: no {expected.Milestone} {expected.For}");
            return;
        }
        var one = Assert.Single(found);
        if (expected.Due is { } due) { Assert.Equal((history.Id, expected.Milestone, due), (history.Id, one.Key, one.Due)); }
        Assert.All(expected.States, state => Assert.Equal((history.Id, expected.Milestone, state.Key, state.Value), (history.Id, one.Key, state.Key, Said(one, state.Key))));
    }

    /// <summary>What the deadline says where the history expects that kind of state.</summary>
    private static string Said(Deadline deadline, string state) => state switch
    {
        "met_on" => deadline.MetOn?.ToString("yyyy-MM-dd", null) ?? $"not met but {deadline.State.Code()}",
        "exempt" => deadline.Exemption?.Details[EventDetail.Ground] ?? $"not exempt but {deadline.State.Code()}",
        "stopped" => deadline.State == DeadlineState.Stopped ? StoppedBy(deadline.EndedBy!.Kind) : $"not stopped but {deadline.State.Code()}",
        _ => deadline.State.Code() == state ? "" : $"not {state} but {deadline.State.Code()} on {deadline.StandingOn(Never).Code()}",
    };

    private static string StoppedBy(CaseEventKind kind) => kind switch
    {
        CaseEventKind.ChildMovedArea => "moved_area",
        CaseEventKind.SupersededByOrder => "order_sent",
        _ => kind.Code(),
    };
}

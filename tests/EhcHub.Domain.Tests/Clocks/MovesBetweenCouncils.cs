using EhcHub.Domain.Clocks;
using Xunit;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>What the new council owes after a move (5.3), and what the old one did before it.</summary>
public class MovesBetweenCouncils
{
    private static readonly CaseEvent[] Moved = [new(PlanFirstMade, new(2024, 6, 1)), new(DecidedToMaintain, new(2025, 2, 10)), new(PlanTransferred, new(2025, 3, 3))];

    [Fact]
    public void A_review_that_the_old_council_finished_is_not_the_new_ones()
    {
        // Twelve months from 1 June 2024 end on 31 May 2025, three from 3 March 2025 on 2 June: the later leads.
        var review = FirstReview(Moved).Single(limit => limit.Leads);

        Assert.Equal((new DateOnly(2025, 6, 2), DeadlineState.Running), (review.Due, review.State));
    }

    [Fact]
    public void The_new_councils_first_decision_stays_its_first_whatever_comes_after_it() => Assert.All(
        FirstReview([.. Moved, new(DecidedToMaintain, new(2025, 4, 1)), new(DecidedToMaintain, new(2026, 3, 1))]),
        limit => Assert.Equal(new DateOnly(2025, 4, 1), limit.MetOn));

    [Fact]
    public void A_notice_after_the_move_finishes_the_review_that_the_old_council_met_for() => Assert.All(
        FirstReview([.. Moved, new(MeetingHeld, new(2025, 2, 24)), new(AmendmentNoticeSent, new(2025, 3, 21))]),
        limit => Assert.Equal(new DateOnly(2025, 3, 21), limit.MetOn));

    [Fact]
    public void The_old_councils_decision_does_not_end_the_move()
    {
        CaseEvent[] facts = [new(OldLaBecameAware, new(2025, 2, 1)), new(MoveDate, new(2025, 3, 3)), .. Moved];

        Assert.Equal(new DateOnly(2025, 5, 1), BallTimeline.Of(ProcessKind.LaTransfer, facts, [.. Run(facts)], new(2025, 5, 1))!.Until);
    }

    [Fact]
    public void Another_school_is_arranged_at_once_and_late_until_the_plan_is_changed()
    {
        var interim = Run([.. Moved, new(PlacementImpracticable, new(2025, 3, 3)), new(FinalAmendedPlanSent, new(2025, 3, 13))]).Single(limit => limit.Key == "interim_placement_arranged");

        Assert.Equal((DeadlineState.NotApplicable, 10), (interim.State, interim.DaysLateOn(new(2025, 6, 1))));
    }

    private static IReadOnlyList<Deadline> Run(CaseEvent[] facts) => StatutoryClock.Default.Run(ProcessKind.LaTransfer, facts);

    private static Deadline[] FirstReview(CaseEvent[] facts) => [.. Run(facts).Where(limit => limit.Key == "first_review_by_new_la")];
}

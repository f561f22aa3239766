using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Section 5.3 of the specification: a plan that moves to another council, and health's own handover. "On the day of the
/// move if it knew at least 15 working days before, otherwise within 15 working days beginning with the day it became
/// aware" is the later of the two dates: at 15 working days' notice the count of 15 ends before the move, at 14 on it.
/// </summary>
internal static class LaTransferRules
{
    public static readonly DeadlineRule[] Rows =
    [
        new("5.3 row 1", "plan_transferred_to_new_la", Party.OldAuthority, "pass the plan to the new council")
        {
            From = [OldLaBecameAware], Limit = WorkingDaysBeginningWith(15), MetBy = [PlanTransferred], Combine = Combine.LaterLeads,
            Ball = Ball.HeldUntilDone, Strength = Strength.Statute, Source = "SEND Regs 2014 reg 15(2)",
        },
        new("5.3 row 1", "plan_transferred_to_new_la", Party.OldAuthority, "pass the plan to the new council")
        {
            From = [MoveDate], StartIsSetAhead = true, OnlyWith = [OldLaBecameAware], Limit = Days(0), MetBy = [PlanTransferred], Combine = Combine.LaterLeads,
            Ball = Ball.HeldUntilDone, Strength = Strength.Statute, Source = "SEND Regs 2014 reg 15(2)",
        },
        new("5.3 row 3", "family_informed_by_new_la", Party.NewAuthority, "tell the family about the transfer, any assessment, and the date of the review")
        {
            From = [PlanTransferred], Limit = Weeks(6), MetBy = [FamilyInformedByNewLa],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 15(4)",
        },
        .. Devon.MetByADecision(new("5.3 row 4", "first_review_by_new_la", Party.NewAuthority, "review the plan for the first time")
        {
            From = [PlanFirstMade, LastReviewCompleted, FullEarlyReviewCompleted], Pick = Pick.Latest, OnlyWith = [PlanTransferred],
            StandIn = new([LastReviewMeeting], For: [LastReviewCompleted, FullEarlyReviewCompleted]),
            ActsFrom = [PlanTransferred], // what the old council decided is not the new one's review
            Limit = MonthsBeginningWith(12), Combine = Combine.LaterLeads,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 15(5)",
        }),
        .. Devon.MetByADecision(new("5.3 row 4", "first_review_by_new_la", Party.NewAuthority, "review the plan for the first time")
        {
            From = [PlanTransferred], Limit = MonthsBeginningWith(3), ActsFrom = [PlanTransferred],
            Combine = Combine.LaterLeads,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 15(5)",
        }),
        new("5.3 row 5", "interim_placement_arranged", Party.NewAuthority, "arrange another suitable school or college until the plan is changed")
        {
            From = [PlacementImpracticable], Limit = Days(0), MetBy = [InterimPlacementArranged], MootOnce = [FinalAmendedPlanSent], BoundUntilMoot = true,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 15, paragraph number (unverified)",
        },
        new("5.3 row 7", "icb_change_notified", Party.Health, "tell the new NHS integrated care board")
        {
            From = [OldIcbBecameAware], OnlyFor = new(EventDetail.Change, ["other"], AnyBut: true), Limit = WorkingDaysBeginningWith(15),
            MetBy = [IcbChangeNotified], Combine = Combine.LaterLeads,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 16",
        },
        new("5.3 row 7", "icb_change_notified", Party.Health, "tell the new NHS integrated care board")
        {
            From = [MoveDate], StartIsSetAhead = true, OnlyWith = [OldIcbBecameAware], Limit = Days(0), MetBy = [IcbChangeNotified], Combine = Combine.LaterLeads,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 16",
        },
        new("5.3 row 7", "icb_change_notified", Party.Health, "tell the new NHS integrated care board")
        {
            From = [OldIcbBecameAware], OnlyFor = new(EventDetail.Change, ["other"], WhenUnsaid: false), Limit = WorkingDays(15),
            MetBy = [IcbChangeNotified], Combine = Combine.LaterLeads,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 16, a change without a move",
        },
        new("5.3 row 8", "new_icb_requests_review", Party.Health, "ask for an assessment or a review if the help can't go on")
        {
            From = [NewIcbBecameAware], Limit = WorkingDays(15), MetBy = [NewIcbRequestedReview],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 16",
        },
    ];
}

using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.ReadingEffect;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Row 2.6 and section 3 of the specification: each request for advice has its own six weeks. Advice that never came stays
/// owed after the final plan until the council cancels the request: nothing in the regulations ends it. A request sent before the
/// decision to assess runs too, until the council decides not to assess.
/// </summary>
internal static class AdviceRules
{
    /// <summary>Reg 6(1)(a): the family's views are asked for, and have no date.</summary>
    private static readonly string[] NoDate = ["family"];

    private static readonly CaseEventKind[] NoLongerNeeded =
        [AdviceRequestCancelled, DecidedNotToAssess, DecidedNotToReassess, DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment];

    private static readonly string[] BoundByRegulation8 = ["nhs_body", "other_council", "youth_offending_team"];

    /// <summary>Reg 6(4): author, council and family must each be satisfied; a no or silence means that advice is asked for afresh.</summary>
    private static readonly CaseEventKind[] EarlierAdviceIsEnough = [ReuseAcceptedByAuthor, ReuseAcceptedByAuthority, ReuseAcceptedByFamily];

    private static readonly ReadingEffect DayOfReceipt = FirstDayCounts(Readings.CountFrom, "day1");

    // Whichever day an authority counts from, reg 8 goes on running from receipt: where it counts from sending too (A14), both
    // limits are kept and the earlier leads (C8).
    public static readonly DeadlineRule[] Rows =
    [
        new("2.6", "advice_due", Party.AdviceGiver, "send its advice")
        {
            From = [AdviceRequestReceived, AdviceRequestSent], Pick = Pick.EachSubject, Limit = Weeks(6),
            Readings = [DayOfReceipt], OnlyFor = new(EventDetail.Body, BoundByRegulation8),
            MetBy = [AdviceGiven, AdviceNotKnown], MootOnce = NoLongerNeeded, BoundUntilMoot = true,
            MootOnceAll = EarlierAdviceIsEnough, ExcusedBy = Exemptions.Advice, Ball = Ball.HeldUntilDone,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 8(1)",
        },
        new("2.6", "advice_due", Party.AdviceGiver, "send its advice")
        {
            From = [AdviceRequestReceived, AdviceRequestSent], Pick = Pick.EachSubject, Limit = Weeks(6),
            Readings = [DayOfReceipt],
            OnlyFor = new(EventDetail.Body, [.. BoundByRegulation8, .. NoDate], AnyBut: true, WhenUnsaid: false),
            MetBy = [AdviceGiven, AdviceNotKnown], MootOnce = NoLongerNeeded, BoundUntilMoot = true,
            MootOnceAll = EarlierAdviceIsEnough, ExcusedBy = Exemptions.Advice, Ball = Ball.HeldUntilDone,
            Strength = Strength.CodeShould, Source = "SEND Code 2015 para 9.41 (unverified)",
        },
        new("2.6, A14", "advice_due", Party.AdviceGiver, "send its advice")
        {
            From = [AdviceRequestSent], Pick = Pick.EachSubject, Limit = Weeks(6),
            Readings = [DayOfReceipt, Only(Readings.AdviceStart, "sent")], OnlyFor = new(EventDetail.Body, NoDate, AnyBut: true),
            MetBy = [AdviceGiven, AdviceNotKnown], MootOnce = NoLongerNeeded, BoundUntilMoot = true,
            MootOnceAll = EarlierAdviceIsEnough, ExcusedBy = Exemptions.Advice, Ball = Ball.HeldUntilDone,
            Strength = Strength.CodeShould, Source = "SEND Code 2015 para 9.41 (unverified), from the day of sending (A14)",
        },
        new("3", "clarification_due", Party.AdviceGiver, "answer the council's question about its advice")
        {
            From = [ClarificationAsked], Pick = Pick.EachSubject, Limit = WorkingDays(10),
            Readings = [Length(Readings.ClarificationDays)],
            MetBy = [ClarificationAnswered], MootOnce = [.. NoLongerNeeded, FinalPlanSent], Ball = Ball.HeldUntilDone,
            Strength = Strength.Local, Source = "Local target; no date in law",
        },
    ];
}

using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Section 5.6 of the specification: one table of periods, three clocks. After an order they run from the day it was sent
/// (or made, if that was earlier and is recorded: A21), after a concession from the day the Tribunal was told, after a
/// mediation agreement from its date unless another time was agreed in writing.
/// </summary>
internal static class OrderRules
{
    private const string ContinueAndAmend = "continue_and_amend";

    /// <summary>Its paragraph of reg 44(2) has a letter that was not re-read.</summary>
    private const string Unlettered = " (unverified)";

    /// <summary>SI 2015/359; the day on which it came into force is unverified.</summary>
    private static readonly DateOnly Regulation45Substituted = new(2015, 4, 1);

    /// <summary>The regulations are of 2017; the day on which they came into force is unverified.</summary>
    private static readonly DateOnly RecommendationsPower = new(2018, 4, 3);

    /// <summary>The periods that all three clocks share.</summary>
    private static readonly DeadlineRule[] Periods =
    [
        Row("assess", "notify_will_assess", Weeks(2), "(b)", "tell the family that there will be an assessment") with
        {
            MetBy = [NotifiedWillAssess, DecidedToAssess, DecidedToReassess],
            MootOnce = [DraftServed, FinalPlanSent, DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment], BoundUntilMoot = true,
        },
        Row("assess", "no_plan_after_assessment", Weeks(10), "(b)(i)", "tell the family if no plan or no change is needed") with
        {
            MetBy = [DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment], MootOnce = [DraftServed, FinalPlanSent],
        },
        Row("assess", "final_plan_after_assessment", Weeks(14), "(b)(ii)", "send the final plan after assessing") with
        {
            Awaits = DraftRules.EarliestFinalise,
            MetBy = [FinalPlanSent], MootOnce = [DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment],
        },
        Row("make_plan", "draft_plan_issued", Weeks(5), "(c)(i)", "send the draft plan")
            with { MetBy = [DraftServed], MootOnce = [FinalPlanSent], BoundUntilMoot = true },
        Row("make_plan", "final_plan_sent", Weeks(11), "(c)(ii)", "send the final plan")
            with { Awaits = DraftRules.EarliestFinalise, MetBy = [FinalPlanSent] },
        Row("contents", "amended_plan_contents", Weeks(5), "(e)", "send the plan with the contents changed")
            with { MetBy = [FinalAmendedPlanSent] },
        Row("placement", "amended_plan_placement_only", Weeks(2), "(f)", "send the plan with the named school or college changed")
            with { MetBy = [FinalAmendedPlanSent] },
        Row("continue", "continue_to_maintain", Days(0), Unlettered, "keep the plan going")
            with { OnlyFor = new(EventDetail.Order, ["continue", ContinueAndAmend]), MetBy = [ContinuedToMaintain] },
        Row(ContinueAndAmend, "continue_to_maintain_amended", Weeks(5), Unlettered, "send the changed plan that goes on")
            with { MetBy = [FinalAmendedPlanSent] },
    ];

    /// <summary>What only an order brings.</summary>
    private static readonly DeadlineRule[] OrdersOnly =
    [
        Row("reconsider", "reconsider", Weeks(2), Unlettered, "think again as the Tribunal said") with { MetBy = [Reconsidered] },
        Row("cease_upheld", "cease_after_dismissal", Days(0), Unlettered, "end the plan, the appeal having been dismissed") with { MetBy = [PlanCeased] },
        Row("recommendation", "recommendation_response", Weeks(5), "", "answer the Tribunal's recommendation in writing, with steps or reasons") with
        {
            Holder = Party.RecommendedBody, MetBy = [RecommendationAnswered], ExcusedBy = [], InForceFrom = RecommendationsPower,
            Source = "SEND (First-tier Tribunal Recommendations Power) Regulations 2017",
        },
    ];

    /// <summary>The clock of an order; reading A21 chooses among the days it could run from.</summary>
    public static readonly DeadlineRule[] AfterAnOrder =
    [
        .. Periods.Concat(OrdersOnly).SelectMany(row => new[]
        {
            row with { From = [OrderSent, OrderMade], Readings = [ReadingEffect.Only(Readings.OrderDate, "earlier")] },
            row with { From = [OrderSent], Readings = [ReadingEffect.Only(Readings.OrderDate, "sent")] },
            row with { From = [OrderMade], Readings = [ReadingEffect.Only(Readings.OrderDate, "made")] },
        }),
        .. StepsWithin("reg 44"),
    ];

    /// <summary>The clock of an appeal that the council told the Tribunal it does not oppose.</summary>
    public static readonly DeadlineRule[] AfterAConcession =
    [
        .. Periods.Select(row => row with { From = [LaToldTribunal], InForceFrom = Regulation45Substituted, Source = "SEND Regs 2014 reg 45" }),
        .. StepsWithin("reg 45"),
    ];

    /// <summary>The clock of a mediation agreement on a matter that could be appealed.</summary>
    public static readonly DeadlineRule[] AfterAMediationAgreement =
    [
        .. Periods.Select(row => row with
        {
            From = [MediationAgreementDated], Without = [AgreedDate], ExcusedBy = [], Source = $"SEND Regs 2014 reg 42 with {row.Source[15..]}",
        }),
        .. Periods.Select(row => row with
        {
            From = [AgreedDate], StartIsSetAhead = true, OnlyFor = row.OnlyFor! with { SaidOn = [MediationAgreementDated] }, Limit = Days(0),
            ExcusedBy = [], Source = "SEND Regs 2014 reg 42: another time agreed in writing",
        }),
        .. StepsWithin("reg 42"),
    ];

    /// <summary>
    /// The table above takes the place of the dates in 2.3 to 2.16, not of the steps within them: advice is asked for, the family has its
    /// days with the draft (X6 counts from their end) and schools are consulted as in any assessment. These are the rows of 2.6 and 2.11
    /// to 2.14 themselves, each named for the clock it stands on.
    /// </summary>
    private static IEnumerable<DeadlineRule> StepsWithin(string regulation) =>
        AdviceRules.Rows.Concat(DraftRules.Rows).Select(row => row with { Spec = $"5.6 with {row.Spec}", Source = $"{row.Source}, within {regulation}" });

    private static DeadlineRule Row(string order, string key, TimeLimit limit, string letter, string act) =>
        new("5.6", key, Party.Authority, act)
        {
            From = [OrderSent], OnlyFor = new(EventDetail.Order, [order]), Limit = limit, ExcusedBy = Exemptions.Orders,
            Strength = Strength.Statute, Source = $"SEND Regs 2014 reg 44(2){letter}",
        };
}

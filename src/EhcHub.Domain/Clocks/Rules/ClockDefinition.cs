using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Clocks;

/// <summary>What one clock is called, when a run of it begins and ends, what stops it, and who has the ball unless a rule says otherwise.</summary>
/// <param name="Kind">The clock.</param>
/// <param name="Code">Its stored code.</param>
/// <param name="Name">Its name in plain words.</param>
/// <param name="Owner">Who has the ball when no rule gives it to somebody else.</param>
/// <param name="Begins">Facts that begin a process; the earliest counts.</param>
/// <param name="Ends">Facts that end it; the earliest counts.</param>
/// <param name="Stops">Facts that stop every open date of it (0.4): withdrawn, moved, ended, died, superseded.</param>
public sealed record ClockDefinition(
    ProcessKind Kind, string Code, string Name, Party Owner, CaseEventKind[] Begins, CaseEventKind[] Ends, CaseEventKind[] Stops)
{
    /// <summary>
    /// Whether none of <see cref="Ends"/> ends it while a duty of the process itself is open: a plan that goes on by order may still have to
    /// be changed.
    /// </summary>
    public bool EndsWithItsLastDuty { get; init; }

    /// <summary>The right that ends the process by lapsing, the day after its last day, where nobody has used it; null if none does.</summary>
    public string? LapsesWith { get; init; }

    /// <summary>All clocks, in the order of the specification.</summary>
    public static IReadOnlyList<ClockDefinition> All { get; } =
    [
        new(ProcessKind.Assessment, "assessment", "EHC needs assessment", Party.Authority,
            [RequestReceived, LaResponsibleS24],
            [DecidedNotToAssess, DecidedNotToIssuePlan, FinalPlanSent],
            [RequestWithdrawn, ChildMovedArea, PersonDied, SupersededByOrder]),
        new(ProcessKind.AnnualReview, "annual_review", "Annual review", Party.Authority,
            [PlanFirstMade, PlanReplacedAfterReassessment, LastReviewCompleted, FullEarlyReviewCompleted, LastReviewMeeting, AmendmentNoticeSent],
            [DecidedToMaintain, DecidedToCease, FinalAmendedPlanSent, DecidedNotToAmend],
            [ChildMovedArea, PlanCeased, PersonDied, SupersededByOrder]),
        new(ProcessKind.PhaseTransfer, "phase_transfer", "Move to the next phase", Party.Authority,
            [MeetingHeld, AmendmentNoticeSent, TransferDate], [FinalAmendedPlanSent, FinalPlanSent],
            [ChildMovedArea, PlanCeased, PersonDied, SupersededByOrder]),
        new(ProcessKind.LaTransfer, "la_transfer", "Move to another council", Party.NewAuthority,
            [OldLaBecameAware, MoveDate, PlanTransferred], [DecidedToMaintain, AmendmentNoticeSent, DecidedToCease],
            [PlanCeased, PersonDied]) { EndsWithItsLastDuty = true },
        new(ProcessKind.Reassessment, "reassessment", "Reassessment", Party.Authority,
            [RequestReceived, LaDecidedToReassess, DecidedToReassess],
            [DecidedNotToReassess, FinalPlanSent, DecidedUnchangedAfterReassessment],
            [RequestWithdrawn, ChildMovedArea, PlanCeased, PersonDied, SupersededByOrder]),
        new(ProcessKind.Cease, "cease", "Ending a plan", Party.Authority,
            [ConsultationSent, CeaseNoticeSent], [PlanCeased, DecidedToMaintain], [ChildMovedArea, PersonDied, SupersededByOrder]),
        new(ProcessKind.Appeal, "appeal", "Mediation and appeal", Party.Family,
            [DecisionNoticeSent, CeaseNoticeSent], [AppealDetermined], [PersonDied, SupersededByOrder]) { LapsesWith = "appeal_deadline" },
        new(ProcessKind.TribunalOrder, "tribunal_order", "Order of the Tribunal", Party.Authority,
            [OrderMade, OrderSent],
            [
                FinalPlanSent, FinalAmendedPlanSent, DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment, Reconsidered, ContinuedToMaintain,
                RecommendationAnswered, PlanCeased,
            ],
            [ChildMovedArea, PlanCeased, PersonDied, SupersededByOrder]) { EndsWithItsLastDuty = true },
        new(ProcessKind.UnopposedAppeal, "unopposed_appeal", "Appeal not opposed", Party.Authority,
            [LaToldTribunal], [FinalPlanSent, FinalAmendedPlanSent, DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment, ContinuedToMaintain],
            [ChildMovedArea, PlanCeased, PersonDied, SupersededByOrder]) { EndsWithItsLastDuty = true },
        new(ProcessKind.MediationAgreement, "mediation_agreement", "Mediation agreement", Party.Authority,
            [MediationAgreementDated], [FinalPlanSent, FinalAmendedPlanSent, DecidedNotToIssuePlan, DecidedUnchangedAfterReassessment, ContinuedToMaintain],
            [ChildMovedArea, PlanCeased, PersonDied, SupersededByOrder]) { EndsWithItsLastDuty = true },
        new(ProcessKind.Status, "status", "Dates from a birthday", Party.Authority, [DateOfBirth], [], [PersonDied]),
        new(ProcessKind.Returns, "returns", "Yearly returns", Party.Authority, [CalendarYear], [Sen2ReturnMade], []),
    ];

    /// <summary>The definition of a clock.</summary>
    public static ClockDefinition Of(ProcessKind kind) => All.First(clock => clock.Kind == kind);

    /// <summary>The definition by its stored code, or null.</summary>
    public static ClockDefinition? Find(string code) => All.FirstOrDefault(clock => clock.Code == code);
}

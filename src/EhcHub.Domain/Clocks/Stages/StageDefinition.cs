using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Clocks;

/// <summary>One of the six steps that a family sees, and the facts and rules behind it.</summary>
/// <param name="Code">Such as "A2".</param>
/// <param name="Name">The step in the family's words.</param>
/// <param name="Happening">What is happening; {c} stands for the coordinator's first name.</param>
/// <param name="Next">What happens next.</param>
/// <param name="Deadlines">The milestones whose dates the step shows, the first that has one.</param>
/// <param name="DoneBy">Facts of which any one ends the step.</param>
/// <param name="Holder">Who has to act when no deadline says so.</param>
public sealed record StageDefinition(
    string Code, string Name, string Happening, string Next, string[] Deadlines, CaseEventKind[] DoneBy, Party Holder)
{
    /// <summary>
    /// Whether only what meets the first of its deadlines ends the step: a reply to the draft now open and not to the one before,
    /// an invitation to the meeting now arranged and not to a cancelled one. Where there is no such deadline any such fact does.
    /// </summary>
    public bool DoneAsItsDeadline { get; init; }

    /// <summary>By when, in words, where the dates belong to another process; null where the deadline says it.</summary>
    public string? ByWords { get; init; }

    /// <summary>A2 once the answer is no. Takes the place of A2.</summary>
    public static StageDefinition NotAssessed { get; } =
        new("A2 no", "We decided not to assess",
            "We have decided not to assess. The letter says why.",
            "You can meet us, try mediation or appeal.",
            ["decide_whether_to_assess"], [DecidedNotToAssess], Party.Authority)
        {
            ByWords = "You can appeal for 2 months from the letter, or 1 month from a mediation certificate if that is later.",
        };

    /// <summary>A1 to A6, an assessment.</summary>
    public static IReadOnlyList<StageDefinition> Assessment { get; } =
    [
        new("A1", "Request received",
            "We have your request. We are reading what you and the school sent.",
            "We decide if we should assess your child's needs.",
            [], [RequestReceived, LaResponsibleS24], Party.Authority),
        new("A2", "We decide whether to assess",
            "People from education, health and care look at what we have.",
            "We write to you with our answer and our reasons.",
            ["decide_whether_to_assess"], [DecidedToAssess, DecidedNotToAssess], Party.Authority),
        new("A3", "We collect advice",
            "We asked people who know your child to tell us what helps. We ask you too.",
            "When the advice is in, we decide if a plan is needed.",
            ["advice_due"], [], Party.AdviceGiver),
        new("A4", "We decide whether to write a plan",
            "We are reading all the advice.",
            "If yes, we send a draft. If no, we say why and you can appeal.",
            ["no_plan_decision_notified", "issue_decision_target"], [DecidedToIssuePlan, DecidedNotToIssuePlan, DraftServed], Party.Authority),
        new("A5", "Draft plan: your views",
            "This is a draft. It can change. Tell us what is wrong or missing, and which school or college you want.",
            "We talk to the school and finish the plan. You can ask to meet us.",
            ["parent_window_last_day", "draft_plan_latest_service"], [RepresentationsReceived, FamilyAgreedToFinalise], Party.Family)
            { DoneAsItsDeadline = true },
        new("A6", "Final plan",
            "We are finishing the plan. It names the school or college.",
            "The help in the plan must be given. We review it within a year.",
            ["final_plan_sent"], [FinalPlanSent], Party.Authority),
    ];

    /// <summary>R1 to R6, a review.</summary>
    public static IReadOnlyList<StageDefinition> Review { get; } =
    [
        new("R1", "Getting ready",
            "The school is planning the review meeting.",
            "You get an invitation, and we ask for your views.",
            ["invitation_latest"], [InvitationsSent], Party.Setting) { DoneAsItsDeadline = true },
        new("R2", "Information shared",
            "Reports go to everyone who is invited.",
            "You read them before the meeting.",
            ["advice_circulation_latest"], [PapersCirculated], Party.Setting) { DoneAsItsDeadline = true },
        new("R3", "Review meeting",
            "You, your child, the school and others talk about what works and what should change.",
            "The school writes a report.",
            ["review_meeting_latest"], [MeetingHeld], Party.Setting),
        new("R4", "School's report",
            "The school writes what was said and what should change.",
            "We read it and decide.",
            ["report_sent"], [ReviewReportSent], Party.Setting),
        new("R5", "Our decision",
            "We decide to keep the plan, change it or stop it.",
            "If we change it, you get the changes in the same letter.",
            ["decision_notified"], [DecidedToMaintain, DecidedToAmend, DecidedToCease], Party.Authority),
        new("R6", "Plan updated",
            "You can comment on the changes. Then we send the new plan.",
            "The next review is within a year.",
            ["final_amended_plan_sent"], [FinalAmendedPlanSent, DecidedNotToAmend], Party.Authority),
    ];
}

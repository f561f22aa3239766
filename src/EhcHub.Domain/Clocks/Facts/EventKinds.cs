using System.Collections.Frozen;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// The one place where each kind of fact has its stored code and its words. The words come before "on 7 September 2026" and
/// are what a family reads after "Why this date?".
/// </summary>
public static class EventKinds
{
    private static readonly (CaseEventKind Kind, string Code, string Words)[] Table =
    [
        // Anyone, on any process
        (CaseEventKind.ExemptionClaimed, "exemption_claimed", "the council recorded a lawful reason for being late"),
        (CaseEventKind.RequestWithdrawn, "request_withdrawn", "the request was withdrawn, as was agreed in writing"),
        (CaseEventKind.ChildMovedArea, "child_moved_area", "the child or young person moved to another council's area"),
        (CaseEventKind.PersonDied, "person_died", "the child or young person died"),
        (CaseEventKind.PlanCeased, "plan_ceased", "the plan ended"),
        (CaseEventKind.SupersededByOrder, "superseded_by_order", "an order of the Tribunal took the place of this process"),
        (CaseEventKind.DateOfBirth, "date_of_birth", "the child or young person was born"),
        // Assessment
        (CaseEventKind.RequestReceived, "request_received", "the council received the request"),
        (CaseEventKind.LaResponsibleS24, "la_responsible_s24", "the council became responsible after being told of a child's needs"),
        (CaseEventKind.RequestAcknowledged, "request_acknowledged", "the council told the family that the request is being considered"),
        (CaseEventKind.OthersToldOfRequest, "others_told_of_request", "the council told health, social care and the school or college about the request"),
        (CaseEventKind.DecidedToAssess, "decided_to_assess", "the council sent the decision to assess"),
        (CaseEventKind.DecidedNotToAssess, "decided_not_to_assess", "the council sent the decision not to assess"),
        (CaseEventKind.AdviceRequestSent, "advice_request_sent", "the council sent the request for advice"),
        (CaseEventKind.AdviceRequestReceived, "advice_request_received", "the request for advice was received"),
        (CaseEventKind.AdviceGiven, "advice_given", "the advice was given"),
        (CaseEventKind.AdviceNotKnown, "advice_not_known", "the service answered, after a search, that the child is not known to it"),
        (CaseEventKind.AdviceRequestCancelled, "advice_request_cancelled", "the request for advice was cancelled"),
        (CaseEventKind.ReuseAcceptedByAuthor, "reuse_accepted_by_author", "the author agreed that earlier advice is enough"),
        (CaseEventKind.ReuseAcceptedByAuthority, "reuse_accepted_by_authority", "the council agreed that earlier advice is enough"),
        (CaseEventKind.ReuseAcceptedByFamily, "reuse_accepted_by_family", "the family agreed that earlier advice is enough"),
        (CaseEventKind.ClarificationAsked, "clarification_asked", "the council asked a question about the advice"),
        (CaseEventKind.ClarificationAnswered, "clarification_answered", "the question about the advice was answered"),
        (CaseEventKind.DecidedToIssuePlan, "decided_to_issue_plan", "the council told the family that a plan will be written"),
        (CaseEventKind.DecidedNotToIssuePlan, "decided_not_to_issue_plan", "the council sent the decision not to write a plan"),
        (CaseEventKind.DraftServed, "draft_served", "the draft plan was given to the family"),
        (CaseEventKind.RepresentationsReceived, "representations_received", "the family's full reply was received"),
        (CaseEventKind.FamilyAgreedToFinalise, "family_agreed_to_finalise", "the family agreed in writing that the plan may be finished"),
        (CaseEventKind.FamilyAskedToMeet, "family_asked_to_meet", "the family asked to meet the council"),
        (CaseEventKind.MetFamilyAboutDraft, "met_family_about_draft", "the council met the family about the draft"),
        (CaseEventKind.ConsultationSent, "consultation_sent", "the council sent the consultation"),
        (CaseEventKind.ConsultationReplied, "consultation_replied", "the reply to the consultation was received"),
        (CaseEventKind.FinalPlanSent, "final_plan_sent", "the final plan was sent"),
        (CaseEventKind.ProvisionSecured, "provision_secured", "the special educational provision was in place"),
        (CaseEventKind.HealthAgreedSectionG, "health_agreed_section_g", "the NHS integrated care board agreed the health help in the plan"),
        (CaseEventKind.HealthProvisionSecured, "health_provision_secured", "the health provision was in place"),
        (CaseEventKind.SettingClosedFrom, "setting_closed_from", "the school or college closed"),
        (CaseEventKind.SettingReopens, "setting_reopens", "the school or college reopens"),
        // Annual review
        (CaseEventKind.PlanFirstMade, "plan_first_made", "the plan was first made"),
        (CaseEventKind.PlanReplacedAfterReassessment, "plan_replaced_after_reassessment", "the plan was replaced after a reassessment"),
        (CaseEventKind.LastReviewCompleted, "last_review_completed", "the last review was finished"),
        (CaseEventKind.LastReviewMeeting, "last_review_meeting", "the last review meeting was held"),
        (CaseEventKind.FullEarlyReviewCompleted, "full_early_review_completed", "a full early review was finished"),
        (CaseEventKind.TermStart, "term_start", "the term starts"),
        (CaseEventKind.TermListSent, "term_list_sent", "the council sent the list of the term's reviews"),
        (CaseEventKind.AuthorityConvenes, "authority_convenes", "this review is held by the council"),
        (CaseEventKind.ReviewMeetingArranged, "review_meeting_arranged", "the review meeting was arranged"),
        (CaseEventKind.ReviewAdviceAsked, "review_advice_asked", "advice for the review was asked for"),
        (CaseEventKind.InvitationsSent, "invitations_sent", "the invitations were sent"),
        (CaseEventKind.PapersCirculated, "papers_circulated", "the papers were sent to everyone invited"),
        (CaseEventKind.MeetingHeld, "meeting_held", "the review meeting was held"),
        (CaseEventKind.ReviewReportSent, "review_report_sent", "the review report was sent"),
        (CaseEventKind.DecidedToMaintain, "decided_to_maintain", "the council sent the decision to keep the plan as it is"),
        (CaseEventKind.DecidedToAmend, "decided_to_amend", "the council sent the decision to change the plan"),
        (CaseEventKind.DecidedToCease, "decided_to_cease", "the council sent the decision to end the plan"),
        (CaseEventKind.AmendmentNoticeSent, "amendment_notice_sent", "the council sent the proposed changes"),
        (CaseEventKind.AmendmentNoticeServed, "amendment_notice_served", "the proposed changes were given to the family"),
        (CaseEventKind.DraftAmendedIssued, "draft_amended_issued", "the draft changed plan was sent"),
        (CaseEventKind.FinalAmendedPlanSent, "final_amended_plan_sent", "the final changed plan was sent"),
        (CaseEventKind.DecidedNotToAmend, "decided_not_to_amend", "the council sent the decision not to change the plan after all"),
        (CaseEventKind.ReviewConsidered, "review_considered", "the council considered an extra review for a child under 5"),
        (CaseEventKind.StoppedAttending, "stopped_attending", "the child or young person stopped attending"),
        (CaseEventKind.ReleasedFromCustody, "released_from_custody", "the child or young person was released from custody"),
        // Phase transfer and moves
        (CaseEventKind.TransferDate, "transfer_date", "the move to the next phase takes place"),
        (CaseEventKind.OldLaBecameAware, "old_la_became_aware", "the old council learned of the move"),
        (CaseEventKind.MoveDate, "move_date", "the move takes place"),
        (CaseEventKind.PlanTransferred, "plan_transferred", "the plan passed to the new council"),
        (CaseEventKind.FamilyInformedByNewLa, "family_informed_by_new_la", "the new council told the family what it will do"),
        (CaseEventKind.OldIcbBecameAware, "old_icb_became_aware", "the old NHS integrated care board learned of the move"),
        (CaseEventKind.IcbChangeNotified, "icb_change_notified", "the old NHS integrated care board told the new one"),
        (CaseEventKind.NewIcbBecameAware, "new_icb_became_aware", "the new NHS integrated care board learned that it is responsible"),
        (CaseEventKind.NewIcbRequestedReview, "new_icb_requested_review", "the new NHS integrated care board asked for a review or an assessment"),
        (CaseEventKind.PlacementImpracticable, "placement_impracticable", "it was found that the move puts the named school or college out of reach"),
        (CaseEventKind.InterimPlacementArranged, "interim_placement_arranged", "the new council arranged another school or college for the time being"),
        // Reassessment
        (CaseEventKind.LastAssessmentCompleted, "last_assessment_completed", "the last assessment was finished"),
        (CaseEventKind.DecidedToReassess, "reassess_decision_notified", "the council told the family that there will be a reassessment"),
        (CaseEventKind.LaDecidedToReassess, "la_decided_to_reassess", "the council decided to reassess without being asked"),
        (CaseEventKind.DecidedNotToReassess, "decided_not_to_reassess", "the council sent the decision not to reassess"),
        (CaseEventKind.DecidedUnchangedAfterReassessment, "decided_unchanged_after_reassessment", "the council sent the decision not to change the plan after reassessing"),
        // Ceasing
        (CaseEventKind.CeaseNoticeSent, "cease_notice_sent", "the council sent the decision to end the plan"),
        (CaseEventKind.AppealLodged, "appeal_lodged", "an appeal was made to the Tribunal"),
        (CaseEventKind.AppealDetermined, "appeal_determined", "the appeal was finally decided"),
        (CaseEventKind.TrainingEnds, "training_ends", "the training ends"),
        // Mediation and appeal
        (CaseEventKind.DecisionNoticeSent, "decision_notice_sent", "the decision letter was sent"),
        (CaseEventKind.CertificateDate, "certificate_date", "the mediation certificate was dated"),
        (CaseEventKind.MediationAdviserContacted, "mediation_adviser_contacted", "the family contacted the mediation adviser"),
        (CaseEventKind.ParentInformedAdviser, "parent_informed_adviser", "the family told the adviser that mediation is not wanted"),
        (CaseEventKind.ParentInformedLa, "parent_informed_la", "the family asked the council for mediation"),
        (CaseEventKind.IcbToldOfMediation, "icb_told_of_mediation", "the council told the NHS integrated care board about the mediation"),
        (CaseEventKind.MediationArranged, "mediation_arranged", "mediation was arranged"),
        (CaseEventKind.AdviserToldNotArranged, "adviser_told_not_arranged", "the council told the adviser that mediation cannot be arranged"),
        (CaseEventKind.MediationConcluded, "mediation_concluded", "the mediation ended"),
        (CaseEventKind.MediationAgreementDated, "mediation_agreement_dated", "the mediation agreement was dated"),
        (CaseEventKind.AgreedDate, "agreed_date", "another time was agreed in writing to end"),
        (CaseEventKind.MediationAgreementDone, "mediation_agreement_done", "what was agreed at mediation was done"),
        (CaseEventKind.IcbToldLaOfAgreement, "icb_told_la_of_agreement", "the NHS integrated care board told the council what was agreed"),
        (CaseEventKind.TribunalSentAppeal, "tribunal_sent_appeal", "the Tribunal sent the appeal to the council"),
        (CaseEventKind.LaRespondedToTribunal, "la_responded_to_tribunal", "the council answered the appeal"),
        // Orders and appeals that are not opposed
        (CaseEventKind.OrderMade, "order_made", "the Tribunal made its order"),
        (CaseEventKind.OrderSent, "order_sent", "the Tribunal sent its order"),
        (CaseEventKind.LaToldTribunal, "la_told_tribunal", "the council told the Tribunal that the appeal will not be opposed"),
        (CaseEventKind.NotifiedWillAssess, "notified_will_assess", "the council told the family that there will be an assessment"),
        (CaseEventKind.Reconsidered, "reconsidered", "the council thought again"),
        (CaseEventKind.ContinuedToMaintain, "continued_to_maintain", "the council confirmed that the plan goes on"),
        (CaseEventKind.RecommendationAnswered, "recommendation_answered", "the recommendation was answered in writing"),
        // Returns
        (CaseEventKind.CalendarYear, "calendar_year", "the calendar year begins"),
        (CaseEventKind.CensusDaySet, "census_day_set", "the census day set by the Department for Education falls"),
        (CaseEventKind.Sen2ReturnMade, "sen2_return_made", "the SEN2 return was made"),
    ];

    private static readonly string[] Codes = Column(row => row.Code);
    private static readonly string[] AllWords = Column(row => row.Words);

    private static readonly FrozenDictionary<string, CaseEventKind> ByCode =
        Table.ToFrozenDictionary(row => row.Code, row => row.Kind, StringComparer.Ordinal);

    /// <summary>The stored code, in snake case.</summary>
    public static string Code(this CaseEventKind kind) => Codes[(int)kind];

    /// <summary>The fact in plain words, without its date and without a capital letter.</summary>
    public static string Words(this CaseEventKind kind) => AllWords[(int)kind];

    /// <summary>Reads a stored code; false if there is no such kind.</summary>
    public static bool TryParse(string code, out CaseEventKind kind) => ByCode.TryGetValue(code, out kind);

    /// <summary>Reads a stored code.</summary>
    /// <exception cref="FormatException">There is no such kind.</exception>
    public static CaseEventKind Parse(string code) =>
        TryParse(code, out var kind) ? kind : throw new FormatException($"There is no fact of the kind \"{code}\"");

    private static string[] Column(Func<(CaseEventKind Kind, string Code, string Words), string> pick)
    {
        var column = new string[Enum.GetValues<CaseEventKind>().Length];
        foreach (var row in Table) { column[(int)row.Kind] = pick(row); }
        return column;
    }
}

namespace EhcHub.Domain.Clocks;

/// <summary>
/// The kinds of dated fact that the clock knows. Stored by the code in <see cref="EventKinds"/>, never by number, so members
/// may be moved but a code is never renamed. What each stands for is said by its words there.
/// </summary>
public enum CaseEventKind : byte
{
    // Anyone, on any process
    /// <summary>The council claims a lawful reason for being late, from the fact's date on.</summary>
    ExemptionClaimed,
    /// <summary>The request was withdrawn, as was agreed in writing.</summary>
    RequestWithdrawn,
    /// <summary>The child or young person moved to another council's area.</summary>
    ChildMovedArea,
    /// <summary>The child or young person died.</summary>
    PersonDied,
    /// <summary>The plan ended.</summary>
    PlanCeased,
    /// <summary>An order of the Tribunal took the place of this process.</summary>
    SupersededByOrder,
    /// <summary>The date of birth.</summary>
    DateOfBirth,

    // Assessment
    /// <summary>The council received the request.</summary>
    RequestReceived,
    /// <summary>The council became responsible after being told of a child's needs.</summary>
    LaResponsibleS24,
    /// <summary>The council told the family that the request is being considered.</summary>
    RequestAcknowledged,
    /// <summary>The council told health, social care and the school or college about the request.</summary>
    OthersToldOfRequest,
    /// <summary>The council sent the decision to assess.</summary>
    DecidedToAssess,
    /// <summary>The council sent the decision not to assess.</summary>
    DecidedNotToAssess,
    /// <summary>The council sent the request for advice.</summary>
    AdviceRequestSent,
    /// <summary>The request for advice was received.</summary>
    AdviceRequestReceived,
    /// <summary>The advice was given.</summary>
    AdviceGiven,
    /// <summary>The service answered, after a search, that the child is not known to it.</summary>
    AdviceNotKnown,
    /// <summary>The request for advice was cancelled.</summary>
    AdviceRequestCancelled,
    /// <summary>The author agreed that earlier advice is enough.</summary>
    ReuseAcceptedByAuthor,
    /// <summary>The council agreed that earlier advice is enough.</summary>
    ReuseAcceptedByAuthority,
    /// <summary>The family agreed that earlier advice is enough.</summary>
    ReuseAcceptedByFamily,
    /// <summary>The council asked a question about the advice.</summary>
    ClarificationAsked,
    /// <summary>The question about the advice was answered.</summary>
    ClarificationAnswered,
    /// <summary>The council told the family that a plan will be written.</summary>
    DecidedToIssuePlan,
    /// <summary>The council sent the decision not to write a plan.</summary>
    DecidedNotToIssuePlan,
    /// <summary>The draft plan was given to the family.</summary>
    DraftServed,
    /// <summary>The family's full reply was received.</summary>
    RepresentationsReceived,
    /// <summary>The family agreed in writing that the plan may be finished.</summary>
    FamilyAgreedToFinalise,
    /// <summary>The family asked to meet the council.</summary>
    FamilyAskedToMeet,
    /// <summary>The council met the family about the draft.</summary>
    MetFamilyAboutDraft,
    /// <summary>The council sent the consultation.</summary>
    ConsultationSent,
    /// <summary>The reply to the consultation was received.</summary>
    ConsultationReplied,
    /// <summary>The final plan was sent.</summary>
    FinalPlanSent,
    /// <summary>The special educational provision was in place.</summary>
    ProvisionSecured,
    /// <summary>The NHS integrated care board agreed the health help in the plan.</summary>
    HealthAgreedSectionG,
    /// <summary>The health provision was in place.</summary>
    HealthProvisionSecured,
    /// <summary>The school or college closed.</summary>
    SettingClosedFrom,
    /// <summary>The school or college reopens.</summary>
    SettingReopens,

    // Annual review
    /// <summary>The plan was first made.</summary>
    PlanFirstMade,
    /// <summary>The plan was replaced after a reassessment.</summary>
    PlanReplacedAfterReassessment,
    /// <summary>The last review was finished.</summary>
    LastReviewCompleted,
    /// <summary>The last review meeting was held.</summary>
    LastReviewMeeting,
    /// <summary>A full early review was finished.</summary>
    FullEarlyReviewCompleted,
    /// <summary>The first day of the term.</summary>
    TermStart,
    /// <summary>The council sent the list of the term's reviews.</summary>
    TermListSent,
    /// <summary>This review is held by the council.</summary>
    AuthorityConvenes,
    /// <summary>The review meeting was arranged.</summary>
    ReviewMeetingArranged,
    /// <summary>Advice for the review was asked for.</summary>
    ReviewAdviceAsked,
    /// <summary>The invitations were sent.</summary>
    InvitationsSent,
    /// <summary>The papers were sent to everyone invited.</summary>
    PapersCirculated,
    /// <summary>The review meeting was held.</summary>
    MeetingHeld,
    /// <summary>The review report was sent.</summary>
    ReviewReportSent,
    /// <summary>The council sent the decision to keep the plan as it is.</summary>
    DecidedToMaintain,
    /// <summary>The council sent a letter that the plan will be changed. From Devon on it meets no limit: the notice does.</summary>
    DecidedToAmend,
    /// <summary>The council sent the decision of a review to end the plan.</summary>
    DecidedToCease,
    /// <summary>The council sent the proposed changes: the amendment notice itself, not a letter that promises one.</summary>
    AmendmentNoticeSent,
    /// <summary>The proposed changes were given to the family.</summary>
    AmendmentNoticeServed,
    /// <summary>The draft changed plan was sent.</summary>
    DraftAmendedIssued,
    /// <summary>The final changed plan was sent.</summary>
    FinalAmendedPlanSent,
    /// <summary>After proposing changes the council sent the decision not to change the plan.</summary>
    DecidedNotToAmend,
    /// <summary>The council considered an extra review for a child under 5.</summary>
    ReviewConsidered,
    /// <summary>The child or young person stopped attending.</summary>
    StoppedAttending,
    /// <summary>The child or young person was released from custody.</summary>
    ReleasedFromCustody,

    // Phase transfer and moves
    /// <summary>The move to the next phase of education; the fact's date is that day.</summary>
    TransferDate,
    /// <summary>The old council learned of the move.</summary>
    OldLaBecameAware,
    /// <summary>The move to another council's area; the fact's date is that day.</summary>
    MoveDate,
    /// <summary>The plan passed to the new council.</summary>
    PlanTransferred,
    /// <summary>The new council told the family what it will do.</summary>
    FamilyInformedByNewLa,
    /// <summary>The old NHS integrated care board learned of the move.</summary>
    OldIcbBecameAware,
    /// <summary>The old NHS integrated care board told the new one.</summary>
    IcbChangeNotified,
    /// <summary>The new NHS integrated care board learned that it is responsible.</summary>
    NewIcbBecameAware,
    /// <summary>The new NHS integrated care board asked for a review or an assessment.</summary>
    NewIcbRequestedReview,
    /// <summary>It was found that the move puts the named school or college out of reach.</summary>
    PlacementImpracticable,
    /// <summary>The new council arranged another school or college for the time being.</summary>
    InterimPlacementArranged,

    // Reassessment
    /// <summary>The last assessment was finished.</summary>
    LastAssessmentCompleted,
    /// <summary>The council told the family that there will be a reassessment.</summary>
    DecidedToReassess,
    /// <summary>The council decided to reassess without being asked.</summary>
    LaDecidedToReassess,
    /// <summary>The council sent the decision not to reassess.</summary>
    DecidedNotToReassess,
    /// <summary>The council sent the decision not to change the plan after reassessing.</summary>
    DecidedUnchangedAfterReassessment,

    // Ceasing
    /// <summary>The council sent the notice that ends the plan (reg 31), from which an appeal is counted.</summary>
    CeaseNoticeSent,
    /// <summary>An appeal was made to the Tribunal.</summary>
    AppealLodged,
    /// <summary>The appeal was finally decided.</summary>
    AppealDetermined,
    /// <summary>The end of the training; the fact's date is that day.</summary>
    TrainingEnds,

    // Mediation and appeal
    /// <summary>The decision letter was sent.</summary>
    DecisionNoticeSent,
    /// <summary>The mediation certificate was dated.</summary>
    CertificateDate,
    /// <summary>The family contacted the mediation adviser.</summary>
    MediationAdviserContacted,
    /// <summary>The family told the adviser that mediation is not wanted.</summary>
    ParentInformedAdviser,
    /// <summary>The family asked the council for mediation.</summary>
    ParentInformedLa,
    /// <summary>The council told the NHS integrated care board about the mediation.</summary>
    IcbToldOfMediation,
    /// <summary>Mediation was arranged.</summary>
    MediationArranged,
    /// <summary>The council told the adviser that mediation cannot be arranged.</summary>
    AdviserToldNotArranged,
    /// <summary>The mediation ended.</summary>
    MediationConcluded,
    /// <summary>The mediation agreement was dated.</summary>
    MediationAgreementDated,
    /// <summary>Another time that was agreed in writing; the fact's date is that day.</summary>
    AgreedDate,
    /// <summary>What was agreed at mediation was done.</summary>
    MediationAgreementDone,
    /// <summary>The NHS integrated care board told the council what was agreed.</summary>
    IcbToldLaOfAgreement,
    /// <summary>The Tribunal sent the appeal to the council.</summary>
    TribunalSentAppeal,
    /// <summary>The council answered the appeal.</summary>
    LaRespondedToTribunal,

    // Orders and appeals that are not opposed
    /// <summary>The Tribunal made its order.</summary>
    OrderMade,
    /// <summary>The Tribunal sent its order.</summary>
    OrderSent,
    /// <summary>The council told the Tribunal that the appeal will not be opposed.</summary>
    LaToldTribunal,
    /// <summary>The council told the family that there will be an assessment.</summary>
    NotifiedWillAssess,
    /// <summary>The council thought again.</summary>
    Reconsidered,
    /// <summary>The council confirmed that the plan goes on.</summary>
    ContinuedToMaintain,
    /// <summary>The recommendation was answered in writing.</summary>
    RecommendationAnswered,

    // Returns
    /// <summary>1 January of the year.</summary>
    CalendarYear,
    /// <summary>The SEN2 census day that the Department for Education has set; the fact's date is that day.</summary>
    CensusDaySet,
    /// <summary>The SEN2 return was made.</summary>
    Sen2ReturnMade,
}

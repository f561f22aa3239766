namespace EhcHub.Domain.Clocks;

/// <summary>
/// The kinds of dated fact that the clock knows. Stored by the code in <see cref="EventKinds"/>, never by number, so members
/// may be moved but a code is never renamed. What each stands for is said by its words there.
/// </summary>
public enum CaseEventKind : byte
{
    // Anyone, on any process
    ExemptionClaimed,
    RequestWithdrawn,
    ChildMovedArea,
    PersonDied,
    PlanCeased,
    SupersededByOrder,
    DateOfBirth,

    // Assessment
    RequestReceived,
    LaResponsibleS24,
    RequestAcknowledged,
    OthersToldOfRequest,
    DecidedToAssess,
    DecidedNotToAssess,
    AdviceRequestSent,
    AdviceRequestReceived,
    AdviceGiven,
    AdviceNotKnown,
    AdviceRequestCancelled,
    ReuseAcceptedByAuthor,
    ReuseAcceptedByAuthority,
    ReuseAcceptedByFamily,
    ClarificationAsked,
    ClarificationAnswered,
    DecidedToIssuePlan,
    DecidedNotToIssuePlan,
    DraftServed,
    RepresentationsReceived,
    FamilyAgreedToFinalise,
    FamilyAskedToMeet,
    MetFamilyAboutDraft,
    ConsultationSent,
    ConsultationReplied,
    FinalPlanSent,
    ProvisionSecured,
    HealthAgreedSectionG,
    HealthProvisionSecured,
    SettingClosedFrom,
    SettingReopens,

    // Annual review
    PlanFirstMade,
    PlanReplacedAfterReassessment,
    LastReviewCompleted,
    LastReviewMeeting,
    FullEarlyReviewCompleted,
    TermStart,
    TermListSent,
    AuthorityConvenes,
    ReviewMeetingArranged,
    ReviewAdviceAsked,
    InvitationsSent,
    PapersCirculated,
    MeetingHeld,
    ReviewReportSent,
    DecidedToMaintain,
    DecidedToAmend,
    DecidedToCease,
    AmendmentNoticeSent,
    AmendmentNoticeServed,
    DraftAmendedIssued,
    FinalAmendedPlanSent,
    DecidedNotToAmend,
    ReviewConsidered,
    StoppedAttending,
    ReleasedFromCustody,

    // Phase transfer and moves
    TransferDate,
    OldLaBecameAware,
    MoveDate,
    PlanTransferred,
    FamilyInformedByNewLa,
    OldIcbBecameAware,
    IcbChangeNotified,
    NewIcbBecameAware,
    NewIcbRequestedReview,
    PlacementImpracticable,
    InterimPlacementArranged,

    // Reassessment
    LastAssessmentCompleted,
    DecidedToReassess,
    LaDecidedToReassess,
    DecidedNotToReassess,
    DecidedUnchangedAfterReassessment,

    // Ceasing
    CeaseNoticeSent,
    AppealLodged,
    AppealDetermined,
    TrainingEnds,

    // Mediation and appeal
    DecisionNoticeSent,
    CertificateDate,
    MediationAdviserContacted,
    ParentInformedAdviser,
    ParentInformedLa,
    IcbToldOfMediation,
    MediationArranged,
    AdviserToldNotArranged,
    MediationConcluded,
    MediationAgreementDated,
    AgreedDate,
    MediationAgreementDone,
    IcbToldLaOfAgreement,
    TribunalSentAppeal,
    LaRespondedToTribunal,

    // Orders and appeals that are not opposed
    OrderMade,
    OrderSent,
    LaToldTribunal,
    NotifiedWillAssess,
    Reconsidered,
    ContinuedToMaintain,
    RecommendationAnswered,

    // Returns
    CalendarYear,
    CensusDaySet,
    Sen2ReturnMade,
}

namespace EhcHub.Domain.Clocks;

/// <summary>One clock of the specification: one run of it is a process.</summary>
public enum ProcessKind : byte
{
    /// <summary>An EHC needs assessment: 20 weeks.</summary>
    Assessment,

    /// <summary>An annual or early review, or an amendment without one.</summary>
    AnnualReview,

    /// <summary>A move to the next phase of education.</summary>
    PhaseTransfer,

    /// <summary>A plan that passes from one council to another.</summary>
    LaTransfer,

    /// <summary>A fresh assessment of someone who has a plan: 14 weeks.</summary>
    Reassessment,

    /// <summary>Ending a plan.</summary>
    Cease,

    /// <summary>Mediation and appeal against one decision.</summary>
    Appeal,

    /// <summary>What the council must do after an order of the Tribunal.</summary>
    TribunalOrder,

    /// <summary>What it must do after telling the Tribunal that it will not oppose an appeal.</summary>
    UnopposedAppeal,

    /// <summary>What it must do after a mediation agreement on a matter that could be appealed.</summary>
    MediationAgreement,

    /// <summary>Dates that follow from a birthday.</summary>
    Status,

    /// <summary>Dates of the yearly returns.</summary>
    Returns,
}

/// <summary>Whether one of two limits on the same act leads, and which.</summary>
public enum Combine : byte
{
    /// <summary>Both bind; the earlier leads (convention C8).</summary>
    EarlierLeads,

    /// <summary>The law gives the later of the two.</summary>
    LaterLeads,
}

/// <summary>Which fact starts a rule when several could.</summary>
public enum Pick : byte
{
    /// <summary>The one with the earliest date.</summary>
    Earliest,

    /// <summary>The one with the latest date.</summary>
    Latest,

    /// <summary>One limit for each subject, from its earliest fact of the first kind listed that it has.</summary>
    EachSubject,

    /// <summary>One limit for each subject, from its latest such fact.</summary>
    EachSubjectLatest,
}

/// <summary>How far a rule binds.</summary>
public enum Strength : byte
{
    /// <summary>An Act or regulations.</summary>
    Statute,

    /// <summary>A court's reading of them.</summary>
    CaseLaw,

    /// <summary>The Code of Practice restating the law.</summary>
    CodeMust,

    /// <summary>The Code of Practice: may be departed from with a good reason.</summary>
    CodeShould,

    /// <summary>Arithmetic from two statutory rules.</summary>
    Derived,

    /// <summary>A target or custom of the council; never shown as the law.</summary>
    Local,
}

/// <summary>What a date means to whoever holds it.</summary>
public enum DateNature : byte
{
    /// <summary>Someone must act by it, and is late after it.</summary>
    Duty,

    /// <summary>The last day of someone's right; letting it pass is not lateness.</summary>
    Right,

    /// <summary>The first day on which something may be done.</summary>
    NotBefore,

    /// <summary>A day on which something changes by itself.</summary>
    Marker,
}

/// <summary>How a starting fact's date is read before counting.</summary>
public enum StartDay : byte
{
    /// <summary>The day it happened.</summary>
    AsRecorded,

    /// <summary>The day of receipt by the council (C6); under the deemed reading (A2) the next working day for what came late or by post.</summary>
    Receipt,

    /// <summary>The day of the meeting, which an arrangement names in a detail.</summary>
    Meeting,

    /// <summary>The day of service on the family (A5): two working days later for what went by post.</summary>
    Service,
}

/// <summary>While a rule runs, who is waited for.</summary>
public enum Ball : byte
{
    /// <summary>The rule says nothing about it; the process's own holder has the ball.</summary>
    StaysWithOwner,

    /// <summary>The rule's holder has the ball until the act is done.</summary>
    HeldUntilDone,

    /// <summary>The rule's holder has it until the act is done or the last day has passed.</summary>
    HeldUntilLastDay,
}

/// <summary>What a notice must hold before it may leave (section 7.1, number 5 of the specification).</summary>
[Flags]
public enum NoticeContents : byte
{
    /// <summary>Nothing is prescribed.</summary>
    None = 0,

    /// <summary>The reasons for the decision.</summary>
    Reasons = 1,

    /// <summary>The right to appeal.</summary>
    AppealRight = 2,

    /// <summary>The time limits of an appeal.</summary>
    TimeLimits = 4,

    /// <summary>Mediation information.</summary>
    Mediation = 8,

    /// <summary>Disagreement resolution.</summary>
    DisagreementResolution = 16,

    /// <summary>The information, advice and support service (SENDIASS).</summary>
    AdviceService = 32,

    /// <summary>The plan, the proposed changes and the evidence for them.</summary>
    ProposedAmendments = 64,

    /// <summary>Everything that must go with a decision that can be appealed.</summary>
    AppealableDecision = Reasons | AppealRight | TimeLimits | Mediation | DisagreementResolution | AdviceService,
}

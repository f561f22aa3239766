using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Section 5.7 of the specification: mediation and appeal against one decision. The Tribunal's dates roll (P9, P10);
/// mediation's do not.
/// </summary>
internal static class AppealRules
{
    /// <summary>The day on which the rules of 2008 came into force is unverified.</summary>
    private static readonly DateOnly HescRules = new(2008, 11, 3);

    private static readonly CaseEventKind[] Notice = [DecisionNoticeSent, CeaseNoticeSent];

    /// <summary>The family changed its mind, has its certificate or has been to mediation: there is nothing left to arrange.</summary>
    private static readonly CaseEventKind[] NothingToArrange = [ParentInformedAdviser, CertificateDate, MediationConcluded];

    /// <summary>Only health matters leave the mediation to the integrated care board.</summary>
    private static readonly string[] ForTheCouncil = ["education", "social_care"];

    /// <summary>
    /// What was agreed on a matter that can't be appealed. What can be is on the clock of a mediation agreement, with the periods of an
    /// order.
    /// </summary>
    private static readonly DetailCondition OtherMatters = new(EventDetail.Order, ["other"]) { SaidOn = [MediationAgreementDated] };

    public static readonly DeadlineRule[] Rows =
    [
        new("5.7 row 1", "appeal_deadline", Party.Family, "get an appeal to the Tribunal, by 5pm on the last day")
        {
            From = Notice, Limit = Months(2).RolledByTheTribunal(), Nature = DateNature.Right, MetBy = [AppealLodged],
            Combine = Combine.LaterLeads, InForceFrom = HescRules,
            Strength = Strength.Statute, Source = "HESC Rules 2008 r.20(1)(c), r.12",
        },
        new("5.7 row 1", "appeal_deadline", Party.Family, "get an appeal to the Tribunal, by 5pm on the last day")
        {
            From = [CertificateDate], Pick = Pick.Latest, OnlyWith = Notice, Limit = Months(1).RolledByTheTribunal(),
            Nature = DateNature.Right, MetBy = [AppealLodged], Combine = Combine.LaterLeads, InForceFrom = HescRules,
            Strength = Strength.Statute, Source = "HESC Rules 2008 r.20(1)(c), r.12, from the mediation certificate",
        },
        new("5.7 row 2", "contact_mediation_adviser", Party.Family, "contact a mediation adviser")
        {
            From = Notice, Limit = Months(2), Nature = DateNature.Right,
            MetBy = [MediationAdviserContacted, ParentInformedAdviser, CertificateDate],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 33",
        },
        new("5.7 row 3", "certificate_no_mediation", Party.MediationAdviser, "give the family a certificate if mediation is not wanted")
        {
            From = [ParentInformedAdviser], Limit = WorkingDays(3), MetBy = [CertificateDate],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 34",
        },
        new("5.7 row 4", "icb_told_of_mediation", Party.Authority, "tell the NHS integrated care board about the health matters")
        {
            From = [ParentInformedLa], OnlyFor = new(EventDetail.Matters, ["health"]), Limit = WorkingDays(3), MetBy = [IcbToldOfMediation],
            MootOnce = NothingToArrange, BoundUntilMoot = true,
            Strength = Strength.Statute, Source = "SEND Regs 2014 regs 35-36 (unverified)",
        },
        new("5.7 row 5", "mediation_arranged", Party.Authority, "arrange mediation")
        {
            From = [ParentInformedLa], OnlyFor = new(EventDetail.Matters, ForTheCouncil), Limit = Days(30), MetBy = [MediationArranged],
            MootOnce = [AdviserToldNotArranged, .. NothingToArrange], BoundUntilMoot = true,
            Strength = Strength.Statute, Source = "SEND Regs 2014 regs 36-37 (unverified)",
        },
        new("5.7 row 5", "mediation_arranged", Party.Health, "arrange mediation about health alone")
        {
            From = [ParentInformedLa], OnlyFor = new(EventDetail.Matters, ForTheCouncil, AnyBut: true, WhenUnsaid: false), Limit = Days(30),
            MetBy = [MediationArranged], MootOnce = [AdviserToldNotArranged, .. NothingToArrange], BoundUntilMoot = true,
            Strength = Strength.Statute, Source = "SEND Regs 2014 regs 35-37 (unverified)",
        },
        new("5.7 row 6", "certificate_mediation_not_arranged", Party.MediationAdviser, "give the family a certificate because mediation could not be arranged")
        {
            From = [AdviserToldNotArranged], Limit = WorkingDays(3), MetBy = [CertificateDate],
            Strength = Strength.Statute, Source = "SEND Regs 2014 regs 36-37 (unverified)",
        },
        new("5.7 row 7", "certificate_after_mediation", Party.MediationAdviser, "give the family a certificate after mediation")
        {
            From = [MediationConcluded], Limit = WorkingDays(3), MetBy = [CertificateDate],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 39 (unverified)",
        },
        new("5.6", "mediation_agreement_done", Party.Authority, "do what was agreed at mediation")
        {
            From = [MediationAgreementDated], OnlyFor = OtherMatters, Without = [AgreedDate], Limit = Weeks(2), MetBy = [MediationAgreementDone],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 42",
        },
        new("5.6", "mediation_agreement_done", Party.Authority, "do what was agreed at mediation")
        {
            From = [AgreedDate], StartIsSetAhead = true, OnlyFor = OtherMatters, OnlyWith = [MediationAgreementDated], Limit = Days(0),
            MetBy = [MediationAgreementDone], Strength = Strength.Statute, Source = "SEND Regs 2014 reg 42: another time agreed in writing",
        },
        new("5.6", "icb_tells_la_of_agreement", Party.Health, "tell the council what was agreed at a mediation of the others")
        {
            From = [MediationAgreementDated], OnlyFor = new(EventDetail.LaPresent, ["no"]), Limit = Weeks(1), MetBy = [IcbToldLaOfAgreement],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 42",
        },
        new("5.7 row 8", "la_response_to_tribunal", Party.Authority, "answer the appeal")
        {
            From = [TribunalSentAppeal], Limit = TribunalWorkingDays(30), MetBy = [LaRespondedToTribunal],
            MootOnce = [LaToldTribunal, AppealDetermined], BoundUntilMoot = true, InForceFrom = HescRules, // not opposing it is its answer (reg 45)
            Strength = Strength.Statute, Source = "HESC Rules 2008 r.21 (unverified), r.12(3)(b)",
        },
    ];
}

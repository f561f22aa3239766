using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.ReadingEffect;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// Section 5.5 of the specification: ending a plan. It stays in force until the time for an appeal is over, or an appeal is
/// finally decided: the first day it may end is the day after the last day to appeal (5.7). Two readings of that day's roll exist (A24); a plan is never ended on the
/// earlier one, whatever the authority reads.
/// </summary>
internal static class CeaseRules
{
    public static readonly DeadlineRule[] Rows =
    [
        new("5.5 step 1", "consultation_reply_default", Party.Family, "send views about ending the plan")
        {
            From = [ConsultationSent], Pick = Pick.EachSubject, Limit = Days(15), Nature = DateNature.Right, MetBy = [ConsultationReplied],
            Readings = [Length(Readings.CeaseConsultDays)], Ball = Ball.HeldUntilLastDay,
            Strength = Strength.Local, Source = "Local default; SEND Regs 2014 reg 31(1) sets no period",
        },
        new("5.5 step 2", "cease_notice_from", Party.Authority, "send a decision to end the plan without waiting for replies")
        {
            From = [ConsultationSent], Pick = Pick.Latest, Limit = Days(15).Plus(1), Nature = DateNature.Marker, MetBy = [CeaseNoticeSent],
            MootOnce = [DecidedToMaintain], Readings = [Length(Readings.CeaseConsultDays)],
            Strength = Strength.Local, Source = "Local default; SEND Regs 2014 reg 31(2)-(3) set no date for the notice",
        },
        new("5.5", "earliest_cease", Party.Authority, "end the plan")
        {
            From = [CeaseNoticeSent], Limit = Months(2).RolledByTheTribunalTillItRests().Plus(1), Nature = DateNature.NotBefore, MetBy = [PlanCeased], Without = [AppealLodged],
            Combine = Combine.LaterLeads, Strength = Strength.Statute, Source = "CFA 2014 s.45(4) with HESC Rules 2008 r.20",
        },
        new("5.5", "earliest_cease", Party.Authority, "end the plan")
        {
            From = [CertificateDate], Pick = Pick.Latest, OnlyWith = [CeaseNoticeSent], Limit = Months(1).RolledByTheTribunalTillItRests().Plus(1),
            Nature = DateNature.NotBefore, MetBy = [PlanCeased], Without = [AppealLodged],
            Combine = Combine.LaterLeads, Strength = Strength.Statute, Source = "CFA 2014 s.45(4) with HESC Rules 2008 r.20",
        },
        new("5.5", "earliest_cease", Party.Authority, "end the plan")
        {
            From = [AppealDetermined], Pick = Pick.Latest, OnlyWith = [AppealLodged], Limit = Days(0), Nature = DateNature.NotBefore, MetBy = [PlanCeased],
            Combine = Combine.LaterLeads, Strength = Strength.Statute, Source = "CFA 2014 s.45(4), an appeal finally decided",
        },
    ];
}

using static EhcHub.Domain.Clocks.CaseEventKind;
using static EhcHub.Domain.Clocks.ReadingEffect;
using static EhcHub.Domain.Clocks.TimeLimit;

namespace EhcHub.Domain.Clocks;

/// <summary>Rows 4.2 to 4.8 of the specification: before, at and after the review meeting.</summary>
internal static class ReviewMeetingRules
{
    private static readonly CaseEventKind[] TheMeeting = [ReviewMeetingArranged, MeetingHeld];

    private static readonly DeadlineRule ContributorsAsked =
        new("4.2 row 2", "contributors_asked_local", Party.Setting, "ask everyone for advice")
        {
            From = TheMeeting, Pick = Pick.Latest, StartDay = StartDay.Meeting, Limit = WeeksBefore(6), MetBy = [ReviewAdviceAsked],
            MootOnce = [MeetingHeld], Readings = [Length(Readings.ContributorWeeks)],
            Strength = Strength.Local, Source = "Local target",
        };

    private static readonly DeadlineRule Invitation =
        new("4.3", "invitation_latest", Party.Setting, "send the invitations")
        {
            From = TheMeeting, Pick = Pick.Latest, StartDay = StartDay.Meeting, Limit = WeeksBefore(2),
            MetBy = [InvitationsSent], MetForItsMeetingOnly = true, MootOnce = [MeetingHeld], BoundUntilMoot = true,
            Readings = [Move(Readings.NoticeDays, "clear", -1)],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 20(2)-(3)",
        };

    private static readonly DeadlineRule Circulation =
        new("4.4", "advice_circulation_latest", Party.Setting, "send the advice and information to everyone invited")
        {
            From = TheMeeting, Pick = Pick.Latest, StartDay = StartDay.Meeting, Limit = WeeksBefore(2),
            MetBy = [PapersCirculated], MetForItsMeetingOnly = true, MootOnce = [MeetingHeld], BoundUntilMoot = true,
            Readings = [Move(Readings.NoticeDays, "clear", -1)],
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 20(4)",
        };

    private static readonly DeadlineRule Report =
        new("4.6", "report_sent", Party.Setting, "send the report to everyone invited")
        {
            From = [MeetingHeld], ForetoldBy = [ReviewMeetingArranged], StartDay = StartDay.Meeting, Limit = Weeks(2), MetBy = [ReviewReportSent],
            Ball = Ball.HeldUntilDone,
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 20(7)-(9) (unverified); SEND Code 2015 para 9.176",
        };

    public static readonly DeadlineRule[] Rows =
    [
        .. Convenor.Either(ContributorsAsked),
        .. Convenor.Either(Invitation, "SEND Regs 2014 regs 20(2)-(3), 21(2)-(3)"),
        .. Convenor.Either(Circulation, "SEND Regs 2014 regs 20(4), 21(4)"),
        .. Convenor.Either(Report, "SEND Regs 2014 regs 20(7)-(9) (unverified), 21(7)"),
        .. Devon.MetByADecision(new("4.7, 4.8", "decision_notified", Party.Authority, "decide to keep, change or end the plan and tell the family")
        {
            From = [MeetingHeld], ForetoldBy = [ReviewMeetingArranged], StartDay = StartDay.Meeting, Limit = Weeks(4),
            Strength = Strength.Statute, Source = "SEND Regs 2014 reg 20(10)-(11); reg 21 equivalent",
        }),
    ];
}

using EhcHub.Domain.Clocks;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Bench.Clock;

/// <summary>
/// Invented reviews and assessments in progress, at every stage, some late, some excused. So many different ones
/// are made once, more than a processor's caches hold, and gone through in turn: what is timed is the clock, not the making of facts.
/// </summary>
internal sealed class Caseload
{
    private const int DifferentReviews = 200_000;
    private const int DifferentAssessments = 718_838 / 20;

    private readonly Random _random = new(2026);

    public Caseload()
    {
        Reviews = [.. Enumerable.Range(0, DifferentReviews).Select(_ => Review())];
        Assessments = [.. Enumerable.Range(0, DifferentAssessments).Select(_ => Assessment())];
    }

    public CaseEvent[][] Reviews { get; }

    public CaseEvent[][] Assessments { get; }

    private CaseEvent[] Review()
    {
        var last = Day(2025, 1, 500);
        var meeting = last.AddDays(_random.Next(250, 380));
        var facts = new List<CaseEvent>
        {
            new(DateOfBirth, Day(2004, 1, 6000)),
            new(PlanFirstMade, last.AddDays(-_random.Next(365, 2000))),
            new(LastReviewCompleted, last),
        };
        var stage = _random.Next(8);
        if (stage > 0) { facts.Add(new CaseEvent(ReviewMeetingArranged, meeting.AddDays(-30)).With(EventDetail.MeetingDate, $"{meeting:yyyy-MM-dd}")); }
        if (stage > 1) { facts.Add(new(InvitationsSent, meeting.AddDays(-_random.Next(7, 30)))); }
        if (stage > 2) { facts.Add(new(PapersCirculated, meeting.AddDays(-_random.Next(5, 20)))); }
        if (stage > 3) { facts.Add(new(MeetingHeld, meeting)); }
        if (stage > 4) { facts.Add(new(ReviewReportSent, meeting.AddDays(_random.Next(5, 40)))); }
        if (stage > 5) { facts.AddRange([new(DecidedToAmend, meeting.AddDays(27)), new(AmendmentNoticeSent, meeting.AddDays(35), "n1"), new(AmendmentNoticeServed, meeting.AddDays(35), "n1")]); }
        if (stage > 6) { facts.Add(new(RepresentationsReceived, meeting.AddDays(45), "n1")); }
        return [.. facts];
    }

    private CaseEvent[] Assessment()
    {
        var received = Day(2026, 1, 300);
        var facts = new List<CaseEvent> { new(RequestReceived, received), new(DateOfBirth, Day(2008, 1, 5000)), new(RequestAcknowledged, received.AddDays(4)) };
        var stage = _random.Next(6);
        if (stage > 0) { facts.Add(new(DecidedToAssess, received.AddDays(_random.Next(30, 50)))); }
        if (stage > 1)
        {
            foreach (var service in new[] { "ep", "school", "health", "social_care", "salt", "ot" })
            {
                facts.Add(new CaseEvent(AdviceRequestReceived, received.AddDays(45), service).With(EventDetail.Body, service));
                if (_random.Next(3) > 0) { facts.Add(new(AdviceGiven, received.AddDays(_random.Next(60, 130)), service)); }
            }
        }
        if (stage > 2 && _random.Next(10) == 0) { facts.Add(Exemption(received.AddDays(60))); }
        if (stage > 3) { facts.AddRange([new(DecidedToIssuePlan, received.AddDays(110)), new(DraftServed, received.AddDays(112), "v1"), new(ConsultationSent, received.AddDays(113), "school")]); }
        if (stage > 4) { facts.Add(new(RepresentationsReceived, received.AddDays(120), "v1")); }
        return [.. facts];
    }

    private static CaseEvent Exemption(DateOnly from) => new CaseEvent(ExemptionClaimed, from)
        .With(EventDetail.Ground, "x3").With(EventDetail.Reason, "The family could not take part").With(EventDetail.Until, $"{from.AddDays(21):yyyy-MM-dd}")
        .With(EventDetail.Evidence, "A letter").With(EventDetail.ApprovedBy, "A manager").With(EventDetail.ReviewOn, $"{from.AddDays(14):yyyy-MM-dd}")
        .With(EventDetail.Milestones, "final_plan_sent,no_plan_decision_notified,decide_whether_to_assess");

    private DateOnly Day(int year, int month, int within) => new DateOnly(year, month, 1).AddDays(_random.Next(within));
}

using System.Globalization;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// The months of a plan's year in which nobody has anything to do for its next review. The law gives the whole twelve months,
/// but a school is not late, nor waited for, before there is a review to prepare (rows 4.1 and 4.2 of the specification).
/// </summary>
internal static class QuietMonths
{
    private static readonly CaseEventKind[] Signs =
    [
        TermListSent, AuthorityConvenes, ReviewMeetingArranged, ReviewAdviceAsked, InvitationsSent, PapersCirculated, MeetingHeld,
        ReviewReportSent, DecidedToMaintain, DecidedToAmend, DecidedToCease, AmendmentNoticeSent, AmendmentNoticeServed,
    ];

    /// <summary>
    /// The first day on which somebody has the ball: the first sign that the review has begun, and at the latest when
    /// contributors are asked (row 4.2: six weeks, or as many as the authority has set, before the last day for its meeting). The
    /// first day itself where no year runs, as after an amendment without a review.
    /// </summary>
    /// <param name="from">The process's first day.</param>
    /// <param name="until">Its last, exclusive; the answer is never after it.</param>
    /// <param name="facts">The facts that stand.</param>
    /// <param name="deadlines">What the clock made of them.</param>
    /// <param name="readings">The authority's readings.</param>
    public static DateOnly EndOf(
        DateOnly from, DateOnly until, CaseEvent[] facts, IEnumerable<Deadline> deadlines, AuthorityReadings readings)
    {
        var latestMeeting = deadlines.Where(deadline => deadline is { Leads: true, Key: "review_meeting_latest" })
            .Select(deadline => (DateOnly?)deadline.Due).Min();
        if (latestMeeting is not { } meeting) { return from; }
        var begun = facts.Where(fact => fact.HappenedOn >= from && Signs.Contains(fact.Kind)).Select(fact => fact.HappenedOn)
            .Append(meeting.AddDays(-7 * WeeksToPrepare(readings, from))).Append(until).Min();
        return begun > from ? begun : from;
    }

    private static int WeeksToPrepare(AuthorityReadings readings, DateOnly from) =>
        int.Parse(readings.ValueOn(Readings.ContributorWeeks, from), CultureInfo.InvariantCulture);
}

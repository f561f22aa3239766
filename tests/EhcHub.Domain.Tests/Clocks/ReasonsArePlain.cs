using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>What a reader is told after "Why this date?".</summary>
public class ReasonsArePlain
{
    private static readonly DateOnly Day = new(2026, 1, 15);

    [Theory]
    [InlineData(CaseEventKind.PlanFirstMade, "review_meeting_latest", "gives the school or college until 28 days before the end of the 12 months that start with that day to hold")]
    [InlineData(CaseEventKind.AmendmentNoticeServed, "parent_window_last_day", "The law gives the family the 15 days that start with that day to say")]
    [InlineData(CaseEventKind.AmendmentNoticeServed, "earliest_finalise", "(the day after the 15 days that start with that day)")]
    [InlineData(CaseEventKind.ConsultationSent, "setting_consultation_response", "The Code of Practice, from which only a good reason may depart, gives the school or college 15 days")]
    public void The_length_is_said_as_people_say_it_and_the_Code_is_not_called_law(CaseEventKind start, string milestone, string words) =>
        Assert.Contains(words, StatutoryClock.Default.Run(ProcessKind.AnnualReview, [new(start, Day)]).Single(deadline => deadline.Leads && deadline.Key == milestone).Why, StringComparison.Ordinal);

    [Fact]
    public void Clear_notice_is_two_weeks_and_a_day()
    {
        var clock = new StatutoryClock(RuleBook.England, AuthorityReadings.Defaults.With(Readings.NoticeDays, "clear"), WorkingCalendar.England);

        var invitation = clock.Run(ProcessKind.AnnualReview, [new(CaseEventKind.MeetingHeld, Day)]).Single(deadline => deadline.Key == "invitation_latest");

        Assert.Contains("at least 1 day and 2 weeks before", invitation.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Health_in_England_has_integrated_care_boards() => Assert.DoesNotContain(
        Enum.GetValues<CaseEventKind>().Select(kind => kind.Words()).Concat(RuleBook.England.Rules.Select(rule => rule.Act)).Append(Party.Health.Words()),
        words => words.Contains("health board", StringComparison.Ordinal));
}

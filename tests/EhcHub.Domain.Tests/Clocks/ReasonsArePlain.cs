using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>What a reader is told after "Why this date?".</summary>
public class ReasonsArePlain
{
    private static readonly DateOnly Day = new(2026, 1, 15);

    [Theory]
    [InlineData(CaseEventKind.PlanFirstMade, "review_meeting_latest", "The school or college should hold the review meeting and leave four weeks for the decision. The steps around it give the 12 months that start with that day, less 28 days.")]
    [InlineData(CaseEventKind.AmendmentNoticeServed, "parent_window_last_day", "The family can send views on the changes, ask for a school or college, or ask to meet. The law gives the 15 days that start with that day.")]
    [InlineData(CaseEventKind.AmendmentNoticeServed, "earliest_finalise", "The council must wait to finish the changed plan. The steps around it set the first day: the day after the 15 days that start with that day.")]
    [InlineData(CaseEventKind.ConsultationSent, "setting_consultation_response", "The school or college should answer the consultation. The Code of Practice gives 15 days from that day. Only a good reason may depart from it.")]
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

    [Fact]
    public void A_family_is_told_what_it_and_the_council_did_as_you_and_we() => Assert.Equal(
        "We received the request on 15 January 2026. We must decide whether to assess and tell you. The law gives 6 weeks from that day. "
            + "That makes 26 February 2026. Source: SEND Regs 2014 reg 5(1)-(3), 32; CFA 2014 s.36(5).",
        StatutoryClock.Default.Run(ProcessKind.Assessment, [new(CaseEventKind.RequestReceived, Day)]).Single(deadline => deadline.Key == "decide_whether_to_assess").WhyForFamily);

    [Theory]
    [InlineData("The council told the family that a plan will be written", "We told you that a plan will be written")]
    [InlineData("The family asked to meet the council", "You asked to meet us")]
    [InlineData("The family's full reply was received", "Your full reply was received")]
    [InlineData("The new council must tell the family about the transfer", "The new council must tell you about the transfer")]
    [InlineData("The service should answer the council's question about its advice", "The service should answer our question about its advice")]
    [InlineData("The child or young person was born", "Your child was born")]
    [InlineData("The family is to hold the rights as the child's parent", "You are to hold the rights as your child's parent")]
    [InlineData("The draft was given to the family. The council is to act", "The draft was given to you. We are to act")]
    public void The_family_is_you_and_the_council_we_or_us(string said, string toFamily) => Assert.Equal(toFamily, FamilyVoice.Of(said));

    [Fact]
    public void Every_reason_is_in_sentences_of_fewer_than_20_words_and_a_family_never_reads_of_itself_as_another() => Assert.All(EveryReason(), deadline =>
    {
        foreach (var sentence in Sentences(deadline.Why).Concat(Sentences(deadline.WhyForFamily)))
        {
            Assert.True(sentence.Split(' ').Length < 20, $"{deadline.Key}: {sentence}");
        }
        Assert.DoesNotMatch(@"\b[Tt]he (family|council|child)\b|\b[Uu]s (is|was|must|can|should)\b|\b([Ww]e|[Yy]ou) (is|was|has)\b", string.Join(". ", Sentences(deadline.WhyForFamily)));
    });

    [Fact]
    public void Neither_the_family_nor_the_council_is_called_it() => Assert.All(
        RuleBook.England.Rules.Where(rule => rule.Holder is Party.Authority or Party.Family),
        rule => Assert.DoesNotMatch(@"\b(it|its|itself)\b", rule.Act));

    /// <summary>One deadline of every rule in force today, from each kind of fact that starts it.</summary>
    private static IEnumerable<Deadline> EveryReason() => RuleBook.England.Rules.Where(rule => rule.InForceOn(Day)).SelectMany(rule => rule.From.Select(kind =>
    {
        var start = new CaseEvent(kind, Day).With(EventDetail.SentBy, "post");
        return new Deadline { Rule = rule, Limit = rule.Limit, Start = start, StartedOn = rule.StartDay == StartDay.AsRecorded ? Day : Day.AddDays(4), Due = Day.AddDays(40), ActBy = null, State = DeadlineState.Running };
    }));

    /// <summary>The sentences before the source.</summary>
    private static IEnumerable<string> Sentences(string why) => why[..why.IndexOf(" Source: ", StringComparison.Ordinal)].Split(". ").Select(sentence => sentence.TrimEnd('.'));
}

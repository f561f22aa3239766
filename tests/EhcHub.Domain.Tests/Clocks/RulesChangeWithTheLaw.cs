using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>A new Act, ruling or reading is another row from its own day; what started before keeps its dates.</summary>
public class RulesChangeWithTheLaw
{
    private static readonly DateOnly Reform = new(2029, 9, 1);

    [Fact]
    public void A_new_limit_is_a_new_row_and_past_cases_keep_their_dates()
    {
        var old = RuleBook.England.Rules.Single(rule => rule is { Clock: ProcessKind.Assessment, Key: "decide_whether_to_assess" });
        var book = RuleBook.England.With(
            old with { Limit = TimeLimit.Weeks(4), InForceFrom = Reform, Source = "SEND Regs 2029 reg 3" }, inPlaceOf: old);

        Assert.Equal(new DateOnly(2029, 10, 12), DecisionDue(book, new(2029, 8, 31)));
        Assert.Equal(new DateOnly(2029, 9, 29), DecisionDue(book, new(2029, 9, 1)));
        Assert.Equal(new DateOnly(2029, 10, 13), DecisionDue(RuleBook.England, new(2029, 9, 1)));
    }

    [Fact]
    public void A_further_limit_on_the_same_act_is_kept_beside_the_first_and_the_earlier_leads()
    {
        var final = RuleBook.England.Rules.Single(rule => rule is { Clock: ProcessKind.Assessment, Key: "final_plan_sent" });
        var book = RuleBook.England.With(
            final with { Limit = TimeLimit.Weeks(18), InForceFrom = Reform, Strength = Strength.CaseLaw, Source = "R (X) v Y [2029] EWHC 1 (Admin)" });

        var limits = Run(book, AuthorityReadings.Defaults, new(2029, 9, 3)).Where(deadline => deadline.Key == "final_plan_sent").ToArray();

        Assert.Equal([new(2030, 1, 7), new(2030, 1, 21)], limits.Select(limit => limit.Due));
        Assert.Equal([true, false], limits.Select(limit => limit.Leads));
    }

    [Fact]
    public void The_ruling_in_Devon_binds_meetings_from_its_month_on_and_none_before()
    {
        static bool NoticeIsDue(DateOnly meeting) => StatutoryClock.Default
            .Run(ProcessKind.AnnualReview, [new(CaseEventKind.MeetingHeld, meeting)])
            .Any(deadline => deadline.Key == "amendment_notice_sent");

        Assert.False(NoticeIsDue(new(2022, 2, 28)));
        Assert.True(NoticeIsDue(new(2022, 3, 1)));
    }

    [Fact]
    public void A_reading_that_an_authority_changes_applies_from_its_day_and_not_to_what_started_before()
    {
        var readings = AuthorityReadings.Defaults.With(Readings.DraftWeek, "14", new DateOnly(2026, 4, 1)).With(Readings.DraftWeek, "15", new DateOnly(2027, 4, 1));

        Assert.Equal(16 * 7, WeeksToDraft(readings, new(2026, 3, 31)));
        Assert.Equal(14 * 7, WeeksToDraft(readings, new(2026, 4, 1)));
        Assert.Equal(15 * 7, WeeksToDraft(readings, new(2027, 4, 1)));
    }

    [Fact]
    public void A_reading_never_moves_another_rules_date()
    {
        var usual = Run(RuleBook.England, AuthorityReadings.Defaults, new(2026, 9, 7)).Where(deadline => deadline.Key != "draft_plan_target");
        var changed = Run(RuleBook.England, AuthorityReadings.Defaults.With(Readings.DraftWeek, "14"), new(2026, 9, 7));

        Assert.All(usual, deadline => Assert.Contains(deadline, changed));
    }

    [Theory]
    [InlineData("draft_week", "0")]
    [InlineData("draft_week", "soon")]
    [InlineData("notice_days", "three")]
    [InlineData("mood", "good")]
    public void An_unknown_reading_or_value_is_refused(string key, string value) =>
        Assert.Throws<ArgumentException>(() => AuthorityReadings.Defaults.With(key, value));

    [Fact]
    public void Every_reading_is_used_by_a_rule_or_read_at_the_start()
    {
        string[] readAtTheStart = [Readings.ReceiptRule, Readings.ServedRule, Readings.RollRule, Readings.TribunalRoll];
        var used = RuleBook.England.Rules.SelectMany(rule => rule.Readings).Select(effect => effect.Key).Concat(readAtTheStart).ToHashSet();

        Assert.DoesNotContain(Readings.All, reading => !used.Contains(reading.Key));
        Assert.All(Readings.All, reading => Assert.True(reading.Allows(reading.Default)));
        Assert.All(Readings.All, reading => Assert.True(reading.Safe is null || reading.Allows(reading.Safe)));
    }

    /// <summary>All but one: whether agreement shortens the family's days moves no date, only whether an earlier plan is a breach.</summary>
    public static TheoryData<string> EveryReading => [.. Readings.All.Select(reading => reading.Key).Where(key => key != Readings.EarlyFinalise)];

    [Theory, MemberData(nameof(EveryReading))]
    public void Every_reading_gives_some_hand_worked_row_another_date_than_the_default(string key)
    {
        var rows = VectorRows.All.Where(row => VectorCheck.Run(row).Agrees && Chooses(row, key));

        Assert.Contains(rows, row => VectorCheck.Run(row with { Inputs = [.. row.Inputs.Where(input => !SetsBy(row, input, key))] }).Got != row.DueDate);

        static bool Chooses(VectorRow row, string key) => row.Inputs.Any(input => SetsBy(row, input, key));

        static bool SetsBy(VectorRow row, KeyValuePair<string, string> input, string key)
        {
            var alone = new VectorCase(row with { Inputs = [input] });
            try { VectorInputs.Apply(alone); }
            catch (VectorInputException) { return false; } // an input that needs another, such as the end of a pause, sets no reading
            return alone.Readings.Choices.Any(choice => choice.Key == key && choice.Value != Readings.Find(key)!.Default);
        }
    }

    [Fact]
    public void A_local_target_is_always_told_apart_from_the_law() => Assert.All(
        Run(RuleBook.England, AuthorityReadings.Defaults, new(2026, 9, 7)),
        deadline => Assert.Equal(deadline.IsLocal, deadline.Why.Contains("A local target", StringComparison.Ordinal)));

    private static DateOnly DecisionDue(RuleBook book, DateOnly received) =>
        Run(book, AuthorityReadings.Defaults, received).Single(deadline => deadline.Key == "decide_whether_to_assess").Due;

    private static int WeeksToDraft(AuthorityReadings readings, DateOnly received) =>
        Run(RuleBook.England, readings, received).Single(deadline => deadline.Key == "draft_plan_target").Due.DayNumber - received.DayNumber;

    private static IReadOnlyList<Deadline> Run(RuleBook book, AuthorityReadings readings, DateOnly received) =>
        new StatutoryClock(book, readings, WorkingCalendar.England).Run(ProcessKind.Assessment, [new(CaseEventKind.RequestReceived, received)]);
}

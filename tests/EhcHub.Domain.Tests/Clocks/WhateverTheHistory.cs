using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>What holds for any history at all: tried on thousands that a generator makes up. A failure names the seed that makes it again.</summary>
public class WhateverTheHistory
{
    private const int Histories = 4_000;

    private static readonly StatutoryClock Clock = StatutoryClock.Default;

    [Fact]
    public void The_order_in_which_facts_are_recorded_never_matters() => Holds((made, process, facts) =>
        Assert.Equal(Clock.Run(process, facts), Clock.Run(process, made.Shuffled(facts))));

    [Fact]
    public void When_and_in_which_sequence_they_were_recorded_never_moves_a_date() => Holds((made, process, facts) =>
    {
        var again = made.Shuffled(facts).Select((fact, i) => fact with { Id = 500 + i, RecordedAt = DateTimeOffset.UnixEpoch.AddDays(i) });

        Assert.Equal(Told(Clock.Run(process, facts)), Told(Clock.Run(process, again)));
    });

    [Fact]
    public void Voiding_a_fact_and_recording_it_again_changes_nothing() => Holds((made, process, facts) =>
    {
        var at = made.Below(facts.Length);
        CaseEvent[] corrected = [.. facts[..at], facts[at].VoidedFor("Checked again"), .. facts[(at + 1)..], facts[at]];

        Assert.Equal(Clock.Run(process, facts), Clock.Run(process, corrected));
    });

    [Fact]
    public void A_voided_fact_is_as_if_it_had_never_been_recorded() => Holds((_, process, facts) =>
        Assert.Equal(Clock.Run(process, facts.Where(fact => fact.Voided is null)), Clock.Run(process, facts)));

    [Fact]
    public void Running_it_again_gives_the_same() => Holds((_, process, facts) =>
        Assert.Equal(Clock.Run(process, facts), Clock.Run(process, facts)));

    [Fact]
    public void A_later_unrelated_fact_changes_no_deadline() => Holds((made, process, facts) =>
        Assert.Equal(Clock.Run(process, facts), Clock.Run(process, [.. facts, made.Unrelated(process)])));

    [Fact]
    public void A_met_deadline_stays_met_when_the_process_is_stopped_later() => Holds((_, process, facts) =>
    {
        var before = Clock.Run(process, facts);
        var after = Clock.Run(process, [.. facts, new(CaseEventKind.PersonDied, new(2030, 1, 1))]);

        Assert.All(before.Where(IsMet), met => Assert.Contains(after, now => IsMet(now) && now.Key == met.Key && now.Subject == met.Subject && now.MetOn == met.MetOn));
    });

    [Fact]
    public void Every_reason_names_a_fact_that_stands_and_a_rule_in_force_on_its_day() => Holds((_, process, facts) =>
        Assert.All(Clock.Run(process, facts), deadline =>
        {
            Assert.Contains(deadline.Start, facts.Where(fact => fact.Voided is null));
            Assert.True(deadline.Rule.InForceOn(deadline.StartedOn));
            Assert.Contains(RuleBook.England.Rules, rule => ReferenceEquals(rule, deadline.Rule));
            Assert.Contains(deadline.Start.Kind == CaseEventKind.ReviewMeetingArranged ? "meeting is arranged" : deadline.Start.Kind.Words()[1..], deadline.Why, StringComparison.Ordinal);
            Assert.Contains(deadline.Rule.Source, deadline.Why, StringComparison.Ordinal);
        }));

    [Fact]
    public void Exactly_one_limit_leads_on_each_act_and_none_that_binds_is_stricter() => Holds((_, process, facts) =>
        Assert.All(Clock.Run(process, facts).GroupBy(deadline => (deadline.Key, deadline.Subject)), act =>
        {
            var leader = Assert.Single(act, deadline => deadline.Leads);
            if (act.All(deadline => deadline.Rule.Combine == Combine.EarlierLeads && deadline.State != DeadlineState.NotStarted))
            {
                Assert.Equal(act.Min(deadline => deadline.Due), leader.Due);
            }
        }));

    [Fact]
    public void The_date_to_act_by_is_a_working_day_and_never_after_the_date() => Holds((_, process, facts) =>
        Assert.All(Clock.Run(process, facts), deadline =>
        {
            Assert.Equal(deadline.Rule.Nature == DateNature.Duty, deadline.ActBy is not null);
            Assert.True(deadline.ActBy is not { } day || (day <= deadline.Due && (day == deadline.StartedOn || WorkingCalendar.England.IsWorkingDay(day))));
        }));

    [Fact]
    public void The_days_of_whoever_held_the_ball_add_up_to_the_whole_process() => Holds((made, process, facts) =>
    {
        if (BallTimeline.Of(process, facts, [.. Clock.Run(process, facts)], made.Today()) is not { } ball) { return; }

        Assert.Equal(ball.Days, ball.Spans.Sum(span => span.Days));
        Assert.All(ball.Spans, span => Assert.True(span.Days > 0 && span.Parties != Party.None));
        Assert.Equal(ball.Spans.Select(span => span.Until).SkipLast(1), ball.Spans.Select(span => span.From).Skip(1));
    });

    [Fact]
    public void The_days_late_of_the_parties_add_up_to_the_days_anyone_was_late_and_the_overlaps() => Holds((made, process, facts) =>
    {
        var ledger = DelayLedger.Of(Clock.Run(process, facts), made.Today());

        var counted = ledger.Spans.Sum(span => span.Days * span.Parties.Each().Count());
        Assert.Equal(counted, ledger.Parties.Sum(party => party.DaysLate));
        Assert.Equal(ledger.DaysLate, ledger.Late.Where(late => !late.IsExcused).SelectMany(late => Enumerable.Range(late.From.DayNumber, late.Days)).Distinct().Count());
        Assert.All(ledger.Late, late => Assert.True(late.Days > 0));
    });

    private static void Holds(Action<HistoryGenerator, ProcessKind, CaseEvent[]> property)
    {
        for (var seed = 0; seed < Histories; seed++)
        {
            var made = new HistoryGenerator(seed);
            var process = made.Process();
            var facts = made.Facts(process);
            try
            {
                property(made, process, facts);
            }
            catch (Exception fault)
            {
                Assert.Fail($"Seed {seed}, {process}: {fault.Message}{Environment.NewLine}{string.Join(Environment.NewLine, facts.Select(fact => fact.ToString()))}");
            }
        }
    }

    private static bool IsMet(Deadline deadline) => deadline.Leads && deadline.State == DeadlineState.Met;

    /// <summary>Everything that people see of a run, without the numbers of its facts.</summary>
    private static IEnumerable<string> Told(IEnumerable<Deadline> deadlines) => deadlines.Select(deadline =>
        $"{deadline.Key} {deadline.Subject} {deadline.StartedOn} {deadline.Due} {deadline.ActBy} {deadline.State} {deadline.MetOn} {deadline.EndedBy?.HappenedOn} {deadline.Leads} {deadline.Exemption?.HappenedOn}");
}

using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>What holds for any history at all: tried on thousands that a generator makes up. A failure names the seed that makes it again.</summary>
public class WhateverTheHistory
{
    /// <summary>How many; CLOCK_HISTORIES asks for more.</summary>
    private static readonly int Histories = int.TryParse(Environment.GetEnvironmentVariable("CLOCK_HISTORIES"), out var asked) ? asked : 6_000;

    [Fact]
    public void The_order_in_which_facts_are_recorded_never_matters() => Holds((made, process, facts) =>
        Assert.Equal(made.Clock.Run(process, facts), made.Clock.Run(process, made.Shuffled(facts))));

    [Fact]
    public void When_and_in_which_sequence_they_were_recorded_never_moves_a_date() => Holds((made, process, facts) =>
    {
        var again = made.Shuffled(facts).Select((fact, i) => fact with { Id = 500 + i, RecordedAt = DateTimeOffset.UnixEpoch.AddDays(i) });

        Assert.Equal(Told(made.Clock.Run(process, facts)), Told(made.Clock.Run(process, again)));
    });

    [Fact]
    public void Voiding_a_fact_and_recording_it_again_changes_nothing() => Holds((made, process, facts) =>
    {
        var at = made.Below(facts.Length);
        CaseEvent[] corrected = [.. facts[..at], facts[at].VoidedFor("Checked again"), .. facts[(at + 1)..], facts[at]];

        Assert.Equal(made.Clock.Run(process, facts), made.Clock.Run(process, corrected));
    });

    [Fact]
    public void A_voided_fact_is_as_if_it_had_never_been_recorded() => Holds((made, process, facts) =>
        Assert.Equal(made.Clock.Run(process, facts.Where(fact => fact.Voided is null)), made.Clock.Run(process, facts)));

    [Fact]
    public void Running_it_again_gives_the_same() => Holds((made, process, facts) =>
        Assert.Equal(made.Clock.Run(process, facts), made.Clock.Run(process, facts)));

    [Fact]
    public void A_later_unrelated_fact_changes_no_deadline() => Holds((made, process, facts) =>
        Assert.Equal(made.Clock.Run(process, facts), made.Clock.Run(process, [.. facts, made.Unrelated(process)])));

    [Fact]
    public void A_met_deadline_never_becomes_open_by_a_later_unrelated_fact() => Holds((made, process, facts) =>
    {
        foreach (var met in made.Clock.Run(process, facts).Where(IsMet))
        {
            var later = made.LaterUnrelatedTo([.. RuleBook.England.Of(process).Where(rule => rule.Key == met.Key)]);
            var after = made.Clock.Run(process, [.. facts, later]);

            Assert.True(
                after.Any(now => IsMet(now) && ReferenceEquals(now.Rule, met.Rule) && now.Subject == met.Subject && now.MetOn == met.MetOn && now.Due == met.Due),
                $"{met.Key} {met.Subject} after {later}");
        }
    });

    [Fact]
    public void Every_reason_names_a_fact_that_stands_and_a_rule_in_force_on_its_day() => Holds((made, process, facts) =>
        Assert.All(made.Clock.Run(process, facts), deadline =>
        {
            Assert.Contains(deadline.Start, facts.Where(fact => fact.Voided is null));
            Assert.True(deadline.Rule.InForceOn(deadline.StartedOn));
            Assert.Contains(RuleBook.England.Rules, rule => ReferenceEquals(rule, deadline.Rule));
            Assert.Contains(deadline.Start.Kind == CaseEventKind.ReviewMeetingArranged ? "meeting is arranged" : deadline.Start.Kind.Words()[1..], deadline.Why, StringComparison.Ordinal);
            Assert.Contains(deadline.Rule.Source, deadline.Why, StringComparison.Ordinal);
        }));

    [Fact]
    public void Exactly_one_limit_leads_on_each_act_and_none_that_binds_is_stricter() => Holds((made, process, facts) =>
        Assert.All(made.Clock.Run(process, facts).GroupBy(deadline => (deadline.Key, deadline.Subject)), act =>
        {
            var leader = Assert.Single(act, deadline => deadline.Leads);
            if (act.All(deadline => deadline.Rule.Combine == Combine.EarlierLeads && deadline.State != DeadlineState.NotStarted))
            {
                Assert.Equal(act.Min(deadline => deadline.Due), leader.Due);
            }
        }));

    [Fact]
    public void The_date_to_act_by_is_a_working_day_and_never_after_the_date() => Holds((made, process, facts) =>
        Assert.All(made.Clock.Run(process, facts), deadline =>
        {
            Assert.Equal(deadline.Rule.Nature == DateNature.Duty, deadline.ActBy is not null);
            Assert.True(deadline.ActBy is not { } day || (day <= deadline.Due && (day == deadline.StartedOn || WorkingCalendar.England.IsWorkingDay(day))));
        }));

    [Fact]
    public void The_days_of_whoever_held_the_ball_add_up_to_the_whole_process() => Holds((made, process, facts) =>
    {
        if (BallTimeline.Of(process, facts, [.. made.Clock.Run(process, facts)], made.Today()) is not { } ball) { return; }

        Assert.Equal(ball.Until.DayNumber - ball.From.DayNumber, ball.Spans.Sum(span => span.Days));
        Assert.All(ball.Spans, span => Assert.True(span.Days > 0));
        Assert.True(ball.Spans.Skip(1).All(span => span.Parties != Party.None), "only the months before a review belong to nobody");
        Assert.True(process == ProcessKind.AnnualReview || ball.Spans.All(span => span.Parties != Party.None));
        Assert.Equal(ball.Days == 0, ball.Spans.Count == 0);
        if (ball.Days > 0) { Assert.Equal((ball.From, ball.Until), (ball.Spans[0].From, ball.Spans[^1].Until)); }
        Assert.Equal(ball.Spans.Select(span => span.Until).SkipLast(1), ball.Spans.Select(span => span.From).Skip(1));
    });

    [Fact]
    public void On_each_day_those_hold_the_ball_whom_an_open_limit_gives_it_and_otherwise_the_owner() => Holds((made, process, facts) =>
    {
        Deadline[] deadlines = [.. made.Clock.Run(process, facts)];
        if (BallTimeline.Of(process, facts, deadlines, made.Today(), made.Clock.Readings) is not { } ball) { return; }

        var quiet = ball.Spans is [{ Parties: Party.None } months, ..] ? months.Until : ball.From;
        for (var day = quiet; day < ball.Until; day = day.AddDays(1))
        {
            var holders = deadlines.Where(limit => limit.Leads && Holds(limit, day)).Aggregate(Party.None, (all, limit) => all | limit.Holder);
            Assert.Equal((day, holders == Party.None ? ClockDefinition.Of(process).Owner : holders), (day, ball.HolderOn(day)));
        }

        static bool Holds(Deadline limit, DateOnly day)
        {
            if (limit.Rule.Ball == Ball.StaysWithOwner || limit.State == DeadlineState.NotStarted || day < limit.StartedOn) { return false; }
            var done = limit.State is DeadlineState.Met or DeadlineState.NotApplicable or DeadlineState.Stopped && day >= (limit.MetOn ?? limit.EndedBy!.HappenedOn);
            return !done && (limit.Rule.Ball == Ball.HeldUntilDone || day <= limit.Due);
        }
    });

    [Fact]
    public void The_days_late_of_the_parties_add_up_to_the_days_anyone_was_late_and_the_overlaps() => Holds((made, process, facts) =>
    {
        var (deadlines, today) = (made.Clock.Run(process, facts), made.Today());

        var ledger = DelayLedger.Of(deadlines, today);

        // Day by day, from the dates alone: who was late on it, and was it excused.
        var late = new HashSet<(int Day, LateParty Who)>();
        var excused = new HashSet<(int Day, LateParty Who)>();
        foreach (var one in deadlines.Where(one => one is { Leads: true, Rule: { Nature: DateNature.Duty, Strength: not (Strength.Local or Strength.Derived) } }))
        {
            if (one.State == DeadlineState.NotStarted || (one.State == DeadlineState.NotApplicable && !one.Rule.BoundUntilMoot)) { continue; }
            var last = one.MetOn ?? one.EndedBy?.HappenedOn ?? today;
            for (var day = one.Due.DayNumber + 1; day <= last.DayNumber; day++) { (one.Exemption is null ? late : excused).Add((day, LateParty.Of(one))); }
        }
        excused.ExceptWith(late);
        Assert.Equal((late.Count, excused.Count), (ledger.Parties.Sum(party => party.DaysLate), ledger.Parties.Sum(party => party.DaysExcused)));
        Assert.Equal(late.Select(one => one.Day).Distinct().Count(), ledger.DaysLate);
        Assert.Equal(late.GroupBy(one => one.Day).Count(day => day.Count() > 1), ledger.DaysOverlapping);
        Assert.Equal(late.Count, ledger.Spans.Sum(span => span.Days * span.Parties.Count));
    });

    [Fact]
    public void The_histories_made_up_have_in_them_what_the_rest_is_about()
    {
        var (exempt, stopped, met, timelines, overlaps) = (0, 0, 0, 0, 0);
        var (stops, orders) = (new HashSet<CaseEventKind>(), new HashSet<string>());
        Holds((made, process, facts) =>
        {
            var deadlines = made.Clock.Run(process, facts);
            if (deadlines.Any(deadline => deadline.Exemption is not null)) { exempt++; }
            if (deadlines.FirstOrDefault(deadline => deadline.State == DeadlineState.Stopped).EndedBy is { } stop) { stopped++; stops.Add(stop.Kind); }
            if (deadlines.Any(IsMet)) { met++; }
            if (BallTimeline.Of(process, facts, [.. deadlines], made.Today()) is { Days: > 0 }) { timelines++; }
            if (DelayLedger.Of(deadlines, made.Today()).DaysOverlapping > 0) { overlaps++; }
            orders.UnionWith(facts.Where(fact => fact.Details.ContainsKey(EventDetail.Order)).Select(fact => fact.Details[EventDetail.Order]));
        });

        Assert.True(exempt > 100 && stopped > 500 && met > 1000 && timelines > 1000 && overlaps > 200, $"exempt {exempt}, stopped {stopped}, met {met}, timelines {timelines}, overlaps {overlaps}");
        Assert.Superset(
            new HashSet<CaseEventKind>
            {
                CaseEventKind.RequestWithdrawn, CaseEventKind.ChildMovedArea, CaseEventKind.PlanCeased, CaseEventKind.PersonDied, CaseEventKind.SupersededByOrder,
                CaseEventKind.FinalPlanSent, CaseEventKind.FinalAmendedPlanSent, // these two cut the family's days short
            },
            stops);
        Assert.Superset(HistoryGenerator.Orders.ToHashSet(), orders);
    }

    [Fact]
    public void A_property_that_fails_for_one_history_fails_and_names_its_seed()
    {
        var seen = 0;

        var failure = Assert.Throws<InvalidOperationException>(() => Holds((_, _, _) => Assert.NotEqual(42, seen++)));

        Assert.StartsWith("Seed 42, ", failure.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<Xunit.Sdk.IAssertionException>(failure.InnerException);
    }

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
                throw new InvalidOperationException(
                    $"Seed {seed}, {process}: {fault.Message}{Environment.NewLine}{string.Join(Environment.NewLine, facts.Select(fact => fact.ToString()))}", fault);
            }
        }
    }

    private static bool IsMet(Deadline deadline) => deadline.Leads && deadline.State == DeadlineState.Met;

    /// <summary>Everything that people see of a run, without the numbers of its facts.</summary>
    private static IEnumerable<string> Told(IEnumerable<Deadline> deadlines) => deadlines.Select(deadline =>
        $"{deadline.Key} {deadline.Subject} {deadline.StartedOn} {deadline.Due} {deadline.ActBy} {deadline.State} {deadline.MetOn} {deadline.EndedBy?.HappenedOn} {deadline.Leads} {deadline.Exemption?.HappenedOn}");
}

using EhcHub.Domain.Clocks;
using static EhcHub.Domain.Clocks.CaseEventKind;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>
/// Makes up histories: any facts, in any number and order, on any dates, right or nonsensical, some voided. The same seed
/// makes the same history.
/// </summary>
public sealed class HistoryGenerator(int seed)
{
    private static readonly CaseEventKind[] AllKinds = Enum.GetValues<CaseEventKind>();
    private static readonly ProcessKind[] Processes = Enum.GetValues<ProcessKind>();
    private static readonly string?[] Subjects = [null, "ep", "salt", "school", "v1"];
    private static readonly string[] Grounds = ["x1", "x2", "x3", "x4", "x5", "x6", "x9"];
    internal static readonly string[] Orders =
        ["assess", "make_plan", "contents", "placement", "continue", "reconsider", "continue_and_amend", "cease_upheld", "recommendation", "contents,recommendation", "assess,placement"];
    private static readonly string[] Routes =
        ["early_years_to_school", "infant_to_junior", "primary_to_secondary", "middle_to_secondary", "secondary_to_post16", "post16_to_post16"];
    private static readonly string[] Matters = ["education", "health", "health,social_care"];
    private static readonly string[] Bodies = ["nhs_body", "other_council", "youth_offending_team", "school", "social_care", "family"];

    /// <summary>The clocks of authorities that read the law in the default way and in ways of their own, some from a day on.</summary>
    private static readonly StatutoryClock[] Clocks = [StatutoryClock.Default, .. Enumerable.Range(1, 31).Select(WithReadings)];

    private readonly Random _random = new(seed);

    /// <summary>The clock of the authority whose history it is; every second one has the default readings.</summary>
    public StatutoryClock Clock { get; } = seed % 2 == 0 ? StatutoryClock.Default : Clocks[seed / 2 % Clocks.Length];

    public ProcessKind Process() => Processes[_random.Next(Processes.Length)];

    public DateOnly Today() => Day();

    public CaseEvent[] Facts(ProcessKind process)
    {
        var clock = ClockDefinition.Of(process);
        CaseEventKind[] likely =
        [
            .. RuleBook.England.Of(process).SelectMany(rule => rule.From.Concat(rule.MetBy).Concat(rule.MootOnce).Concat(rule.ForetoldBy)),
            .. clock.Begins, .. clock.Begins, .. clock.Stops, ExemptionClaimed,
            .. RuleBook.England.Of(process).Any(rule => rule.ExcusedBy.Count > 0) ? Enumerable.Repeat(ExemptionClaimed, 40) : [],
        ];
        return [.. Enumerable.Range(1, _random.Next(1, 25)).Select(id => Fact(id, likely))];
    }

    /// <summary>
    /// A fact of any kind later than all others that neither starts one of these rules anew nor says whether they are for the
    /// process: acts, outcomes, exemptions and stops among them.
    /// </summary>
    public CaseEvent LaterUnrelatedTo(IReadOnlyCollection<DeadlineRule> rules)
    {
        var related = rules.SelectMany(rule => rule.From.Concat(rule.ForetoldBy).Concat(rule.OnlyWith).Concat(rule.Without)
            .Concat(rule.NoDutyIfLater).Concat(rule.StandIn?.Kinds ?? []).Concat(rule.ConvenedBy == Party.None ? [] : [AuthorityConvenes])).ToHashSet();
        CaseEventKind[] others = [.. AllKinds.Where(kind => !related.Contains(kind))];
        var kind = others[_random.Next(others.Length)];
        var details = Details(kind, new(2030, 1, 1));
        if (rules.Any(rule => rule.ConvenedBy != Party.None)) { details.Remove(EventDetail.Setting); } // says whom they bind
        return new(kind, new(2030, 1, 1), Subjects[_random.Next(Subjects.Length)]) { Id = 1000, Details = details };
    }

    /// <summary>A fact of a kind that no rule of that clock asks about.</summary>
    public CaseEvent Unrelated(ProcessKind process)
    {
        var asked = RuleBook.England.Of(process)
            .SelectMany(rule => rule.From.Concat(rule.MetBy).Concat(rule.MootOnce).Concat(rule.MootOnceAll).Concat(rule.ForetoldBy).Concat(rule.OnlyWith).Concat(rule.Without)
                .Concat(rule.CutShortBy).Concat(rule.NoDutyIfLater).Concat(rule.ActsAfter?.First ?? []).Concat(rule.ActsFrom).Concat(rule.InTheDaysOf)
                .Concat(rule.StandIn?.Kinds ?? []))
            .Concat(ClockDefinition.Of(process).Stops)
            .Concat([ExemptionClaimed, DateOfBirth, SettingClosedFrom, SettingReopens, AuthorityConvenes, DraftServed, AmendmentNoticeServed, AdviceRequestSent, AdviceRequestReceived])
            .ToHashSet();
        CaseEventKind[] others = [.. AllKinds.Where(kind => !asked.Contains(kind))];
        return new(others[_random.Next(others.Length)], Day()) { Id = 1000 };
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] copy = [.. items];
        _random.Shuffle(copy);
        return copy;
    }

    public int Below(int count) => _random.Next(count);

    private CaseEvent Fact(int id, CaseEventKind[] likely)
    {
        var kind = _random.Next(12) == 0 ? AllKinds[_random.Next(AllKinds.Length)] : likely[_random.Next(likely.Length)];
        var day = Day();
        var fact = new CaseEvent(kind, day, Subjects[_random.Next(Subjects.Length)]) { Id = id, Details = Details(kind, day) };
        return _random.Next(10) == 0 ? fact.VoidedFor("Recorded by mistake") : fact;
    }

    private static StatutoryClock WithReadings(int number)
    {
        var random = new Random(number);
        var readings = AuthorityReadings.Defaults;
        foreach (var reading in Readings.All.Where(_ => random.Next(3) == 0))
        {
            var value = reading.Values[random.Next(reading.Values.Length)].Split("..")[^1];
            readings = readings.With(reading.Key, value, random.Next(2) == 0 ? null : new DateOnly(2025, 6, 1));
        }
        return new(RuleBook.England, readings, WorkingCalendar.England);
    }

    private Dictionary<string, string> Details(CaseEventKind kind, DateOnly on) => kind switch
    {
        ExemptionClaimed => Exemption(on),
        RequestWithdrawn => new() { [EventDetail.FamilyAgreed] = _random.Next(2) == 0 ? "yes" : "no" },
        ReviewMeetingArranged or InvitationsSent or PapersCirculated when _random.Next(4) > 0 => new() { [EventDetail.MeetingDate] = Text(Day()) },
        OrderSent or OrderMade or LaToldTribunal or MediationAgreementDated when _random.Next(6) > 0 => new() { [EventDetail.Order] = One(Orders) },
        ParentInformedLa when _random.Next(3) > 0 => new() { [EventDetail.Matters] = One(Matters) },
        PlanFirstMade or LastReviewCompleted or MeetingHeld when _random.Next(3) == 0 => new() { [EventDetail.Setting] = One([.. SettingKinds.All]) },
        TransferDate when _random.Next(6) > 0 => new() { [EventDetail.Route] = One(Routes) },
        AdviceRequestReceived or AdviceRequestSent when _random.Next(3) > 0 => new() { [EventDetail.Body] = One(Bodies) },
        OldIcbBecameAware or NewIcbBecameAware => new() { [EventDetail.Change] = _random.Next(2) == 0 ? "move" : "other" },
        MediationConcluded or MediationAgreementDated => new() { [EventDetail.LaPresent] = _random.Next(2) == 0 ? "yes" : "no" },
        RequestReceived when _random.Next(3) == 0 => new() { [EventDetail.After5pm] = "yes" },
        DraftServed or AmendmentNoticeServed or RequestReceived when _random.Next(3) == 0 => new() { [EventDetail.SentBy] = "post" },
        _ => [],
    };

    /// <summary>A claim that is made out as often as not: its reason may be blank, its end unknown or near, its milestones named.</summary>
    private Dictionary<string, string> Exemption(DateOnly on)
    {
        Dictionary<string, string> details = new()
        {
            [EventDetail.Ground] = One(Grounds),
            [EventDetail.Evidence] = "A letter",
            [EventDetail.ApprovedBy] = _random.Next(6) == 0 ? "" : "A manager",
            [EventDetail.ReviewOn] = Text(on.AddDays(28)),
            [EventDetail.Reason] = _random.Next(6) == 0 ? " " : "Could not be done in time because of it",
        };
        if (_random.Next(4) > 0) { details[EventDetail.Until] = Text(on.AddDays(_random.Next(0, 70))); }
        if (_random.Next(6) > 0)
        {
            details[EventDetail.Milestones] = "advice_due,amended_plan_contents,decide_whether_to_assess,final_plan_sent,no_plan_decision_notified";
        }

        return details;
    }

    private string One(string[] of) => of[_random.Next(of.Length)];

    /// <summary>Any day from 2022 to 2027, close together as often as not, so that facts meet.</summary>
    private DateOnly Day() => _random.Next(2) == 0
        ? new DateOnly(2025, 6, 1).AddDays(_random.Next(-200, 200))
        : new DateOnly(2022, 1, 1).AddDays(_random.Next(6 * 365));

    private static string Text(DateOnly day) => $"{day:yyyy-MM-dd}";
}

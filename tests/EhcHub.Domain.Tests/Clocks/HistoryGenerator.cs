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
    private static readonly string[] Orders = ["assess", "make_plan", "contents", "placement", "contents,recommendation"];
    private static readonly string[] Routes = ["primary_to_secondary", "secondary_to_post16", "post16_to_post16"];

    private readonly Random _random = new(seed);

    public ProcessKind Process() => Processes[_random.Next(Processes.Length)];

    public DateOnly Today() => Day();

    public CaseEvent[] Facts(ProcessKind process)
    {
        var clock = ClockDefinition.Of(process);
        CaseEventKind[] likely =
        [
            .. RuleBook.England.Of(process).SelectMany(rule => rule.From.Concat(rule.MetBy).Concat(rule.MootOnce).Concat(rule.ForetoldBy)),
            .. clock.Begins, .. clock.Begins, .. clock.Stops, ExemptionClaimed,
        ];
        return [.. Enumerable.Range(1, _random.Next(1, 25)).Select(id => Fact(id, likely))];
    }

    /// <summary>A fact of a kind that no rule of that clock asks about.</summary>
    public CaseEvent Unrelated(ProcessKind process)
    {
        var clock = ClockDefinition.Of(process);
        var asked = RuleBook.England.Of(process)
            .SelectMany(rule => rule.From.Concat(rule.MetBy).Concat(rule.MootOnce).Concat(rule.MootOnceAll).Concat(rule.ForetoldBy).Concat(rule.OnlyWith).Concat(rule.Without)
                .Concat(rule.CutShortBy).Concat(rule.NoDutyIfLater).Concat(rule.ActsAfter?.First ?? []))
            .Concat(clock.Stops).Concat([ExemptionClaimed, DateOfBirth, SettingClosedFrom, SettingReopens])
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
        var fact = new CaseEvent(kind, Day(), Subjects[_random.Next(Subjects.Length)]) { Id = id, Details = Details(kind) };
        return _random.Next(10) == 0 ? fact.VoidedFor("Recorded by mistake") : fact;
    }

    private Dictionary<string, string> Details(CaseEventKind kind) => kind switch
    {
        ExemptionClaimed => new()
        {
            [EventDetail.Ground] = Grounds[_random.Next(Grounds.Length)],
            [EventDetail.Until] = Text(Day()),
            [EventDetail.Milestones] = "advice_due,amended_plan_contents,decide_whether_to_assess,final_plan_sent,no_plan_decision_notified",
            [EventDetail.Evidence] = "A letter",
            [EventDetail.ApprovedBy] = _random.Next(4) == 0 ? "" : "A manager",
            [EventDetail.ReviewOn] = Text(Day()),
            [EventDetail.Reason] = _random.Next(4) == 0 ? " " : "Could not be done in time because of it",
        },
        RequestWithdrawn => new() { [EventDetail.FamilyAgreed] = _random.Next(2) == 0 ? "yes" : "no" },
        ReviewMeetingArranged or InvitationsSent or PapersCirculated => new() { [EventDetail.MeetingDate] = Text(Day()) },
        OrderSent or OrderMade or LaToldTribunal => new() { [EventDetail.Order] = Orders[_random.Next(Orders.Length)] },
        TransferDate => new() { [EventDetail.Route] = Routes[_random.Next(Routes.Length)] },
        DraftServed or AmendmentNoticeServed or RequestReceived when _random.Next(3) == 0 => new() { [EventDetail.SentBy] = "post" },
        _ => [],
    };

    /// <summary>Any day from 2022 to 2027, close together as often as not, so that facts meet.</summary>
    private DateOnly Day() => _random.Next(2) == 0
        ? new DateOnly(2025, 6, 1).AddDays(_random.Next(-200, 200))
        : new DateOnly(2022, 1, 1).AddDays(_random.Next(6 * 365));

    private static string Text(DateOnly day) => $"{day:yyyy-MM-dd}";
}

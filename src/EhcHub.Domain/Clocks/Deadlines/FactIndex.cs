namespace EhcHub.Domain.Clocks;

/// <summary>
/// The facts of one process, threaded by kind without allocating: for each kind the number of its first fact (plus one), for
/// each fact the number of the next of its kind. Voided facts are left out.
/// </summary>
internal readonly ref struct FactIndex
{
    private readonly ReadOnlySpan<CaseEvent> _facts;
    private readonly Span<int> _first;
    private readonly Span<int> _next;

    public FactIndex(ReadOnlySpan<CaseEvent> facts, Span<int> first, Span<int> next)
    {
        _facts = facts;
        _first = first;
        _next = next;
        var present = default(KindSet);
        for (var i = facts.Length - 1; i >= 0; i--)
        {
            var fact = facts[i];
            if (fact.Voided is not null) { continue; }
            var kind = (int)fact.Kind;
            next[i] = first[kind];
            first[kind] = i + 1;
            present = present.With(fact.Kind);
        }
        Present = present;
    }

    /// <summary>The kinds of which at least one fact stands.</summary>
    public KindSet Present { get; }

    /// <summary>The facts of one kind, in no particular order.</summary>
    public Chain Of(CaseEventKind kind) => new(_facts, _next, _first[(int)kind]);

    /// <summary>
    /// The earliest or latest fact of these kinds; for one subject, from or until a day, for one meeting, or passing one condition, if asked.
    /// </summary>
    public CaseEvent? Choose(
        ReadOnlySpan<CaseEventKind> kinds, bool latest = false, string? subject = null, DateOnly from = default, DateOnly? meeting = null,
        DetailCondition? only = null, DateOnly? to = null)
    {
        CaseEvent? best = null;
        foreach (var kind in kinds)
        {
            if (!Present.Has(kind)) { continue; }
            foreach (var fact in Of(kind))
            {
                if (fact.HappenedOn < from || (subject is not null && fact.Subject != subject)) { continue; }
                if (to is { } last && fact.HappenedOn > last) { continue; }
                if (only is not null && !Says(only, fact, kinds)) { continue; }
                if (meeting is { } day && fact.DateOf(EventDetail.MeetingDate) is { } said && said != day) { continue; }
                if (best is null || (latest ? Precedes(best, fact) : Precedes(fact, best))) { best = fact; }
            }
        }
        return best;
    }

    /// <summary>
    /// Whether a fact passes a condition. What it leaves unsaid is taken from the facts beside it: of these kinds, or of those the
    /// condition names, about the same subject. An order made without a word of its kind is of the kind that the order sent says.
    /// </summary>
    public bool Says(DetailCondition condition, CaseEvent fact, ReadOnlySpan<CaseEventKind> kinds)
    {
        if (condition.IsSaidBy(fact)) { return condition.Holds(fact); }
        var said = false;
        foreach (var kind in condition.SaidOn is { } elsewhere ? elsewhere : kinds)
        {
            foreach (var other in Of(kind))
            {
                var beside = other.Subject == fact.Subject && (other.Subject is not null || other.Kind != fact.Kind);
                if (!beside || !condition.IsSaidBy(other)) { continue; }
                if (condition.Holds(other)) { return true; }
                said = true;
            }
        }
        return !said && condition.WhenUnsaid;
    }

    /// <summary>
    /// A total order that does not ask when a fact was recorded: by date, then kind, subject and what it says, so that recording
    /// in another order changes nothing.
    /// </summary>
    public static bool Precedes(CaseEvent a, CaseEvent b)
    {
        if (a.HappenedOn != b.HappenedOn) { return a.HappenedOn < b.HappenedOn; }
        if (a.Kind != b.Kind) { return a.Kind < b.Kind; }
        var bySubject = string.CompareOrdinal(a.Subject, b.Subject);
        if (bySubject != 0) { return bySubject < 0; }
        var byDetails = string.CompareOrdinal(Told(a), Told(b));
        return byDetails != 0 ? byDetails < 0 : a.Id < b.Id;
    }

    private static string Told(CaseEvent fact) => fact.Details.Count == 0
        ? ""
        : string.Join(';', fact.Details.OrderBy(detail => detail.Key, StringComparer.Ordinal).Select(detail => $"{detail.Key}={detail.Value}"));

    /// <summary>Walks the facts of one kind.</summary>
    public ref struct Chain(ReadOnlySpan<CaseEvent> facts, Span<int> next, int first)
    {
        private readonly ReadOnlySpan<CaseEvent> _facts = facts;
        private readonly Span<int> _next = next;
        private int _at = first;

        public CaseEvent Current { get; private set; } = null!;

        public readonly Chain GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_at == 0) { return false; }
            Current = _facts[_at - 1];
            _at = _next[_at - 1];
            return true;
        }
    }
}

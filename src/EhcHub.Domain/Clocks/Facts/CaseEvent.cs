using System.Collections.Frozen;
using System.Globalization;

namespace EhcHub.Domain.Clocks;

/// <summary>
/// One dated fact about a case: what happened, on which day, to what. Append-only: a fact is never changed, a wrong one is
/// voided with a reason and recorded again. Shaped to be one row of a table.
/// </summary>
/// <param name="Kind">What happened.</param>
/// <param name="HappenedOn">
/// The date in Europe/London on which it happened, not the date it was typed. For a fact about a day to come (a transfer, a
/// move, a term) it is that day.
/// </param>
/// <param name="Subject">What it is about inside the process, such as one advice request or one consulted school; null for the process itself.</param>
public sealed record CaseEvent(CaseEventKind Kind, DateOnly HappenedOn, string? Subject = null)
{
    /// <summary>The row's number; nought before it is stored. Plays no part in any date.</summary>
    public long Id { get; init; }

    /// <summary>When it was recorded, in UTC. Plays no part in any date.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>What more is known, by the keys in <see cref="EventDetail"/>. Never null.</summary>
    public IReadOnlyDictionary<string, string> Details { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Why and when it was taken back; null while it stands.</summary>
    public Voiding? Voided { get; init; }

    /// <summary>A fact with the instant at which it happened: its date is the date in London (C5), its time of day is kept.</summary>
    public static CaseEvent At(CaseEventKind kind, DateTimeOffset instant, string? subject = null)
    {
        var fact = new CaseEvent(kind, LondonDate.Of(instant), subject);
        return LondonDate.TimeOf(instant) > new TimeOnly(17, 0) ? fact.With(EventDetail.After5pm, "yes") : fact;
    }

    /// <summary>A detail that is a date written yyyy-mm-dd, or null.</summary>
    public DateOnly? DateOf(string detail) =>
        Details.TryGetValue(detail, out var text)
        && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>Whether a detail says just that.</summary>
    public bool Says(string detail, string value) => Details.TryGetValue(detail, out var said) && said == value;

    /// <summary>The same fact with one detail more.</summary>
    public CaseEvent With(string key, string value) =>
        this with { Details = new Dictionary<string, string>(Details, StringComparer.Ordinal) { [key] = value } };

    /// <summary>The same fact, taken back.</summary>
    public CaseEvent VoidedFor(string reason, DateTimeOffset at = default) => this with { Voided = new Voiding(reason, at) };
}

/// <summary>Why a recorded fact no longer counts.</summary>
/// <param name="Reason">In words; shown in the case's history.</param>
/// <param name="At">When it was taken back, in UTC.</param>
public sealed record Voiding(string Reason, DateTimeOffset At);

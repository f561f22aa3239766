namespace EhcHub.Domain.Clocks;

/// <summary>Every rule of every clock, in the order of the specification. Immutable.</summary>
public sealed class RuleBook
{
    private readonly DeadlineRule[] _rules;

    private RuleBook(IEnumerable<DeadlineRule> rules) => _rules = [.. rules];

    /// <summary>The law of England and the local targets, as the specification states them.</summary>
    public static RuleBook England { get; } = new(
    [
        .. In(ProcessKind.Assessment, AssessmentRules.Rows),
        .. In(ProcessKind.AnnualReview, AnnualReviewRules.Rows),
        .. In(ProcessKind.PhaseTransfer, PhaseTransferRules.Rows),
        .. In(ProcessKind.LaTransfer, LaTransferRules.Rows),
        .. In(ProcessKind.Reassessment, ReassessmentRules.Rows),
        .. In(ProcessKind.Cease, CeaseRules.Rows),
        .. In(ProcessKind.TribunalOrder, OrderRules.AfterAnOrder),
        .. In(ProcessKind.UnopposedAppeal, OrderRules.AfterAConcession),
        .. In(ProcessKind.MediationAgreement, OrderRules.AfterAMediationAgreement),
        .. In(ProcessKind.Appeal, AppealRules.Rows),
        .. In(ProcessKind.Status, StatusRules.Rows),
        .. In(ProcessKind.Returns, ReturnRules.Rows),
    ]);

    /// <summary>All rows.</summary>
    public IReadOnlyList<DeadlineRule> Rules => _rules;

    /// <summary>The rows of one clock, rows of one milestone side by side.</summary>
    public IEnumerable<DeadlineRule> Of(ProcessKind clock) =>
        _rules.Where(rule => rule.Clock == clock).GroupBy(rule => rule.Key).SelectMany(milestone => milestone);

    /// <summary>
    /// The book with a new row, from its own first day. Where it takes the place of an older row, that one keeps what started
    /// before: past cases keep their dates.
    /// </summary>
    /// <param name="row">The new row, with its clock and the day from which it is in force.</param>
    /// <param name="inPlaceOf">The row that ends the day before; null for a further limit.</param>
    /// <exception cref="ArgumentException">The row in whose place it is put isn't in this book.</exception>
    public RuleBook With(DeadlineRule row, DeadlineRule? inPlaceOf = null)
    {
        if (inPlaceOf is null) { return new(_rules.Append(row)); }
        var index = Array.IndexOf(_rules, inPlaceOf);
        if (index < 0) { throw new ArgumentException("That row isn't in this book", nameof(inPlaceOf)); }
        DeadlineRule[] both = [inPlaceOf with { InForceTo = row.InForceFrom.AddDays(-1) }, row];
        return new([.. _rules[..index], .. both, .. _rules[(index + 1)..]]);
    }

    private static IEnumerable<DeadlineRule> In(ProcessKind clock, IEnumerable<DeadlineRule> rows) =>
        rows.Select(row => row with { Clock = clock });
}

namespace EhcHub.Domain.Clocks;

/// <summary>One expected date: what one rule must give from one starting date.</summary>
/// <param name="Line">The line of the file it begins on, from 1.</param>
/// <param name="Id">Its number, such as "V001".</param>
/// <param name="Clock">The clock's code.</param>
/// <param name="Milestone">The rule's key.</param>
/// <param name="StartEvent">The kind of fact that starts it.</param>
/// <param name="StartDate">Its date in London.</param>
/// <param name="Inputs">Further inputs, such as "show=act_by", in the order written.</param>
/// <param name="DueDate">The date expected; null if none must come.</param>
/// <param name="Source">Why, in law.</param>
public sealed record VectorRow(
    int Line, string Id, string Clock, string Milestone, string StartEvent, DateOnly StartDate,
    IReadOnlyList<KeyValuePair<string, string>> Inputs, DateOnly? DueDate, string Source)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{Id} {Clock} {Milestone} from {StartEvent} {StartDate:yyyy-MM-dd} {string.Join(';', Inputs.Select(input => $"{input.Key}={input.Value}"))}";
}

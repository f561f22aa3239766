namespace EhcHub.Data.Checks;

/// <summary>What one check found.</summary>
/// <param name="Rule">What must be so, as a sentence.</param>
/// <param name="Found">Where it is not, by id and never by name; empty when all is well.</param>
public sealed record CheckResult(string Rule, IReadOnlyList<string> Found);

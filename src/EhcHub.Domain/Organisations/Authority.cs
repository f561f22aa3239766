namespace EhcHub.Domain.Organisations;

/// <summary>A council. Everything that belongs to a case carries the authority that is responsible for it.</summary>
public sealed class Authority
{
    /// <summary>Random; never shown.</summary>
    public Guid Id { get; init; }

    /// <summary>The council's name as its families know it.</summary>
    public required string Name { get; set; }

    /// <summary>The three-digit number that the national return uses for the authority.</summary>
    public required string Code { get; init; }
}

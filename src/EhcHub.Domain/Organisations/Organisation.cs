namespace EhcHub.Domain.Organisations;

/// <summary>A body that people work for: a council, a school, a trust, a service.</summary>
public sealed class Organisation
{
    /// <summary>Random; never shown.</summary>
    public Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; set; }

    /// <summary>What sort of body it is.</summary>
    public required OrganisationKind Kind { get; init; }

    /// <summary>The authority in whose area it lies; null when it lies outside all that use this hub.</summary>
    public Guid? AuthorityId { get; init; }

    /// <summary>The unique reference number of a school, college or nursery; null for everything else.</summary>
    public string? Urn { get; init; }
}

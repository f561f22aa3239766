namespace EhcHub.Domain.Organisations;

/// <summary>What sort of body an organisation is. Stored by name in snake case.</summary>
public enum OrganisationKind
{
    /// <summary>The SEND service of a council.</summary>
    Council,

    /// <summary>A school of any phase and sector.</summary>
    School,

    /// <summary>A further education college or other post-16 institution.</summary>
    College,

    /// <summary>A nursery or other early years provider.</summary>
    Nursery,

    /// <summary>An NHS trust or other health provider.</summary>
    HealthTrust,

    /// <summary>Any other body whose people give advice.</summary>
    Service,

    /// <summary>The body that runs this hub for its authorities.</summary>
    Operator,
}

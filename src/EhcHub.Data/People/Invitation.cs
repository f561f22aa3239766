using EhcHub.Domain.Access;

namespace EhcHub.Data.People;

/// <summary>Somebody asked to join, in one role. The letter or mail holds a random token; the hub keeps only its hash (AUTH-8).</summary>
public sealed class Invitation
{
    /// <summary>Random; never shown.</summary>
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the 256-bit token.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>Whom it was sent to, in lower case; becomes the address they sign in with.</summary>
    public required string Email { get; init; }

    /// <summary>The role it gives.</summary>
    public required Role Role { get; init; }

    /// <summary>Where the post will be; null for families, and for the people who run the hub itself.</summary>
    public Guid? OrganisationId { get; init; }

    /// <summary>Who asked them; null when it was asked for at the server's command line.</summary>
    public Guid? InvitedById { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when on it is worth nothing.</summary>
    public required DateTimeOffset EndsAt { get; set; }

    /// <summary>When it was used, once and for all; null until then.</summary>
    public DateTimeOffset? UsedAt { get; set; }

    /// <summary>Whose account it made or added to; null until it is used.</summary>
    public Guid? AcceptedById { get; set; }
}

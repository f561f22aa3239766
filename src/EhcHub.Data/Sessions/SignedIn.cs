using EhcHub.Domain.Access;

namespace EhcHub.Data.Sessions;

/// <summary>Who is asking, as the database has it at this request; never taken from a cookie (SESS-3).</summary>
/// <param name="SessionId">Their session.</param>
/// <param name="PersonId">Who they are.</param>
/// <param name="DisplayName">The name they go by.</param>
/// <param name="Strength">How they proved it.</param>
/// <param name="SignedInAt">When they did.</param>
/// <param name="LastSeenAt">When the session was last marked as used.</param>
/// <param name="Acting">The capacity they use now; null when they have none left.</param>
/// <param name="Capacities">Everything they could use, the family view first, then posts by organisation.</param>
public sealed record SignedIn(
    Guid SessionId, Guid PersonId, string DisplayName, SignInStrength Strength,
    DateTimeOffset SignedInAt, DateTimeOffset LastSeenAt, Capacity? Acting, IReadOnlyList<Capacity> Capacities);

/// <summary>One of the ways in which a person uses the hub.</summary>
/// <param name="PostId">The post; null for the family view.</param>
/// <param name="Role">The role.</param>
/// <param name="OrganisationId">Where; null for the family view.</param>
/// <param name="OrganisationName">Where, in words; null for the family view.</param>
/// <param name="AuthorityId">The authority the organisation belongs to; null for the family view and for bodies outside all areas.</param>
public sealed record Capacity(Guid? PostId, Role Role, Guid? OrganisationId, string? OrganisationName, Guid? AuthorityId);

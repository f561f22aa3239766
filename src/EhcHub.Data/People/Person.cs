using EhcHub.Domain.Access;
using Microsoft.AspNetCore.Identity;

namespace EhcHub.Data.People;

/// <summary>Somebody who signs in. What they may see comes from their posts and from membership of cases, never from here.</summary>
public sealed class Person : IdentityUser<Guid>
{
    /// <summary>The name they go by in the hub.</summary>
    public required string DisplayName { get; set; }

    /// <summary>Which family view they get; null for somebody who is only here for work.</summary>
    public Role? FamilyRole { get; set; }

    /// <summary>When their account was switched off; null while it is on. A switched-off person is refused at their next request.</summary>
    public DateTimeOffset? SuspendedAt { get; set; }
}

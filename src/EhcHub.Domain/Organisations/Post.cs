using EhcHub.Domain.Access;

namespace EhcHub.Domain.Organisations;

/// <summary>A person in a role at an organisation, from day to day. Everything that staff may do comes from a post.</summary>
public sealed class Post
{
    /// <summary>Random; never shown.</summary>
    public Guid Id { get; init; }

    /// <summary>Who holds the post.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Where.</summary>
    public required Guid OrganisationId { get; init; }

    /// <summary>As what. Never a family's role: families reach a case through membership of it.</summary>
    public required Role Role { get; init; }

    /// <summary>The first day of the post, included.</summary>
    public required DateOnly StartsOn { get; init; }

    /// <summary>The last day of the post, included; null while no end is known.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>Whether the post is held on that day.</summary>
    public bool IsHeldOn(DateOnly day) => StartsOn <= day && (EndsOn is not { } last || day <= last);

    /// <summary>Ends the post. Ending it again moves its last day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day would come before the first.</exception>
    public void End(DateOnly lastDay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, StartsOn);
        EndsOn = lastDay;
    }
}

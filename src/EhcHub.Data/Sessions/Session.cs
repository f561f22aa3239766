namespace EhcHub.Data.Sessions;

/// <summary>One signed-in browser. The browser holds a random handle; the hub keeps only its hash.</summary>
public sealed class Session
{
    /// <summary>Random; safe to show to the person it belongs to.</summary>
    public Guid Id { get; init; }

    /// <summary>SHA-256 of the 256-bit handle in the cookie.</summary>
    public required byte[] HandleHash { get; init; }

    /// <summary>Who signed in.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>How they proved who they are.</summary>
    public required SignInStrength Strength { get; init; }

    /// <summary>The post they are using now; null when they use their family view.</summary>
    public Guid? PostId { get; set; }

    /// <summary>When they signed in.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last request that counts as use, to the minute.</summary>
    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>When the session ends, however much it is used.</summary>
    public required DateTimeOffset EndsAt { get; init; }

    /// <summary>The browser as it named itself, at most 200 characters.</summary>
    public required string Device { get; init; }
}

namespace EhcHub.Data.People;

/// <summary>One try at a password or a code that did not succeed, or is not over yet.</summary>
public sealed class FailedTry
{
    /// <summary>In order of arrival.</summary>
    public long Id { get; init; }

    /// <summary>SHA-256 of what was tried and for whom, so that no address of somebody unknown to us is kept.</summary>
    public required byte[] Target { get; init; }

    /// <summary>Where it came from: an IPv4 address, or the first 64 bits of an IPv6 one.</summary>
    public required string Network { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset TriedAt { get; init; }
}

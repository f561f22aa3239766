namespace EhcHub.Data.Keys;

/// <summary>One key of the ring that signs and hides what the hub gives browsers to keep (KEY-2).</summary>
public sealed class StoredKey
{
    /// <summary>In order of making.</summary>
    public int Id { get; init; }

    /// <summary>What the framework calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The key as the framework writes it.</summary>
    public required string Xml { get; init; }
}

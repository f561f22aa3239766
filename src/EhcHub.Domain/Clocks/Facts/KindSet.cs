using System.Runtime.CompilerServices;

namespace EhcHub.Domain.Clocks;

/// <summary>A set of fact kinds in two machine words, so that a rule's conditions cost one test each.</summary>
public readonly struct KindSet : IEquatable<KindSet>
{
    private readonly ulong _low;
    private readonly ulong _high;

    private KindSet(ulong low, ulong high) => (_low, _high) = (low, high);

    /// <summary>The set of these kinds.</summary>
    public static KindSet Of(params ReadOnlySpan<CaseEventKind> kinds)
    {
        var set = default(KindSet);
        foreach (var kind in kinds) { set = set.With(kind); }
        return set;
    }

    /// <summary>Whether nothing is in the set.</summary>
    public bool IsEmpty => (_low | _high) == 0;

    /// <summary>This set and one kind more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public KindSet With(CaseEventKind kind) =>
        (int)kind < 64 ? new(_low | (1UL << (int)kind), _high) : new(_low, _high | (1UL << ((int)kind - 64)));

    /// <summary>Whether a kind is in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(CaseEventKind kind) =>
        (((int)kind < 64 ? _low >> (int)kind : _high >> ((int)kind - 64)) & 1) != 0;

    /// <summary>Whether any kind is in both sets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Overlaps(KindSet other) => ((_low & other._low) | (_high & other._high)) != 0;

    /// <summary>Whether every kind of the other set is in this one.</summary>
    public bool Contains(KindSet other) => (_low & other._low) == other._low && (_high & other._high) == other._high;

    /// <inheritdoc/>
    public bool Equals(KindSet other) => _low == other._low && _high == other._high;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KindSet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_low, _high);

    /// <summary>Whether both hold the same kinds.</summary>
    public static bool operator ==(KindSet left, KindSet right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(KindSet left, KindSet right) => !left.Equals(right);
}

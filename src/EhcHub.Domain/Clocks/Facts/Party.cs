namespace EhcHub.Domain.Clocks;

/// <summary>Who can hold the ball. A set, because several may at once.</summary>
[Flags]
public enum Party
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The council responsible for the child; in a move, the one the row names.</summary>
    Authority = 1,

    /// <summary>Whoever was asked for advice.</summary>
    AdviceGiver = 2,

    /// <summary>The school, college or early years provider.</summary>
    Setting = 4,

    /// <summary>The parent or young person.</summary>
    Family = 8,

    /// <summary>The NHS integrated care board.</summary>
    Health = 16,

    /// <summary>The council that the child has left.</summary>
    OldAuthority = 32,

    /// <summary>The council that the child has come to.</summary>
    NewAuthority = 64,

    /// <summary>The mediation adviser.</summary>
    MediationAdviser = 128,

    /// <summary>The body to which the Tribunal made a recommendation.</summary>
    RecommendedBody = 256,
}

/// <summary>Codes and words of <see cref="Party"/>.</summary>
public static class Parties
{
    private static readonly (Party Party, string Code, string Words)[] Table =
    [
        (Party.None, "nobody", "nobody"),
        (Party.Authority, "authority", "the council"),
        (Party.AdviceGiver, "advice_giver", "the service"),
        (Party.Setting, "setting", "the school or college"),
        (Party.Family, "family", "the family"),
        (Party.Health, "health", "the NHS integrated care board"),
        (Party.OldAuthority, "old_authority", "the old council"),
        (Party.NewAuthority, "new_authority", "the new council"),
        (Party.MediationAdviser, "mediation_adviser", "the mediation adviser"),
        (Party.RecommendedBody, "recommended_body", "the health or care service"),
    ];

    /// <summary>The stored code of one party.</summary>
    public static string Code(this Party party) => Array.Find(Table, row => row.Party == party).Code;

    /// <summary>One party, or several joined by "and", in plain words.</summary>
    public static string Words(this Party parties) => parties == Party.None
        ? "nobody"
        : string.Join(" and ", Table.Where(row => row.Party != Party.None && parties.HasFlag(row.Party)).Select(row => row.Words));

    /// <summary>Each party in the set, one at a time.</summary>
    public static IEnumerable<Party> Each(this Party parties) =>
        Table.Select(row => row.Party).Where(party => party != Party.None && parties.HasFlag(party));
}

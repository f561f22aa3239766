using System.Collections.Frozen;

namespace EhcHub.Domain.Access;

/// <summary>What a role is called in the database and what people read.</summary>
public static class RoleCodes
{
    private static readonly (Role Role, string Code, string Words)[] All =
    [
        (Role.Parent, "parent", "Parent or carer"),
        (Role.YoungPerson, "young_person", "Young person"),
        (Role.Senco, "senco", "SENCO"),
        (Role.AdviceGiver, "advice_giver", "Advice giver"),
        (Role.SocialWorker, "social_worker", "Social worker"),
        (Role.Coordinator, "coordinator", "EHC coordinator"),
        (Role.Manager, "manager", "SEND manager"),
        (Role.DesignatedOfficer, "designated_officer", "Designated officer"),
        (Role.Administrator, "administrator", "Administrator"),
        (Role.PlatformAdministrator, "platform_administrator", "Platform administrator"),
    ];

    private static readonly FrozenDictionary<string, Role> ByCode = All.ToFrozenDictionary(r => r.Code, r => r.Role, StringComparer.Ordinal);
    private static readonly FrozenDictionary<Role, (string Code, string Words)> ByRole = All.ToFrozenDictionary(r => r.Role, r => (r.Code, r.Words));

    /// <summary>The stored code: snake case, never renamed.</summary>
    public static string Code(this Role role) => ByRole[role].Code;

    /// <summary>The role in the words that people read, with a capital first letter.</summary>
    public static string Words(this Role role) => ByRole[role].Words;

    /// <summary>The role with that stored code.</summary>
    /// <exception cref="KeyNotFoundException">No role has that code.</exception>
    public static Role Parse(string code) => ByCode[code];

    /// <summary>Whether the role belongs to a family: reached through membership of a case, never through a post.</summary>
    public static bool IsFamily(this Role role) => role is Role.Parent or Role.YoungPerson;
}

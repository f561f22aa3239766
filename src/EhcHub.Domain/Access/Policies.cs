namespace EhcHub.Domain.Access;

/// <summary>Who may do what. Every page names one of these policies; a role that is not in its row is refused.</summary>
/// <remarks>
/// A policy says whether a role may use a page at all. Which cases its user then sees is another question, answered
/// by the two doors to a case.
/// </remarks>
public static class Policies
{
    /// <summary>Anybody who has signed in, for what is theirs alone: their account, switching role.</summary>
    public const string OwnAccount = "own-account";

    /// <summary>Setting up the second factor; a password alone gets this far and no further.</summary>
    public const string SetUpSecondFactor = "set-up-second-factor";

    /// <summary>Leaving, whatever one had shown on the way in.</summary>
    public const string SignOut = "sign-out";

    /// <summary>A family's home page.</summary>
    public const string FamilyHome = "family-home";

    /// <summary>A school's, college's or nursery's home page.</summary>
    public const string SchoolHome = "school-home";

    /// <summary>The requests for advice that came to a person's team.</summary>
    public const string AdviceHome = "advice-home";

    /// <summary>The council's work queue.</summary>
    public const string WorkQueue = "work-queue";

    /// <summary>Users, organisations and settings of an authority.</summary>
    public const string Administer = "administer";

    /// <summary>The table itself: policy to roles.</summary>
    public static readonly IReadOnlyDictionary<string, Role[]> Table = new Dictionary<string, Role[]>
    {
        [OwnAccount] = Enum.GetValues<Role>(),
        [SetUpSecondFactor] = Enum.GetValues<Role>(),
        [SignOut] = Enum.GetValues<Role>(),
        [FamilyHome] = [Role.Parent, Role.YoungPerson],
        [SchoolHome] = [Role.Senco],
        [AdviceHome] = [Role.AdviceGiver, Role.SocialWorker, Role.DesignatedOfficer],
        [WorkQueue] = [Role.Coordinator, Role.Manager],
        [Administer] = [Role.Administrator, Role.PlatformAdministrator],
    };

    /// <summary>What a person who has shown one factor may use (AUTH-1). Everything else asks for two.</summary>
    public static readonly IReadOnlySet<string> WithOneFactor = new HashSet<string> { SetUpSecondFactor, SignOut };

    /// <summary>What a person may use who has no role left or none yet: what is theirs alone.</summary>
    public static readonly IReadOnlySet<string> WithoutRole = new HashSet<string> { OwnAccount, SetUpSecondFactor, SignOut };

    /// <summary>Whether the table gives this role this policy. An unknown policy gives nobody anything.</summary>
    public static bool Allows(string policy, Role role) => Table.TryGetValue(policy, out var roles) && roles.Contains(role);
}

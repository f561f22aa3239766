namespace EhcHub.Domain.Access;

/// <summary>Who may do what. Every page names one of these policies; a role that is not in its row is refused.</summary>
/// <remarks>
/// A policy says whether a role may use a page at all. Which cases its user then sees is another question, answered
/// by the two doors to a case.
/// </remarks>
public static class Policies
{
    /// <summary>Anybody who has signed in, for what is theirs alone: their account, signing out, switching role.</summary>
    public const string OwnAccount = "own-account";

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
        [FamilyHome] = [Role.Parent, Role.YoungPerson],
        [SchoolHome] = [Role.Senco],
        [AdviceHome] = [Role.AdviceGiver, Role.SocialWorker, Role.DesignatedOfficer],
        [WorkQueue] = [Role.Coordinator, Role.Manager],
        [Administer] = [Role.Administrator, Role.PlatformAdministrator],
    };

    /// <summary>Whether the table gives this role this policy. An unknown policy gives nobody anything.</summary>
    public static bool Allows(string policy, Role role) => Table.TryGetValue(policy, out var roles) && roles.Contains(role);
}

namespace EhcHub.Domain.Organisations;

/// <summary>What people read for a kind of organisation.</summary>
public static class OrganisationKinds
{
    /// <summary>The kind in words, with a capital first letter.</summary>
    public static string Words(this OrganisationKind kind) => kind switch
    {
        OrganisationKind.Council => "Council",
        OrganisationKind.School => "School",
        OrganisationKind.College => "College",
        OrganisationKind.Nursery => "Nursery",
        OrganisationKind.HealthTrust => "Health trust",
        OrganisationKind.Service => "Service",
        OrganisationKind.Operator => "Operator of this hub",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

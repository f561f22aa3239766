using Bogus;
using EhcHub.Domain.Access;
using EhcHub.Domain.Organisations;

namespace EhcHub.Demo;

/// <summary>Invents the people who work at the demo's organisations, the same ones each time.</summary>
internal sealed class DemoStaff
{
    private const int Seed = 20260901;

    private readonly Faker _invent = new("en_GB") { Random = new Randomizer(Seed) };
    private int _made;

    /// <summary>Somebody invented at an organisation, in a role.</summary>
    public sealed record Member(string Name, string Email, Role Role, Organisation Organisation);

    /// <summary>As many people as such an organisation needs, in each role that it has.</summary>
    public IEnumerable<Member> For(Organisation organisation) =>
        RolesAt(organisation).SelectMany(need => Enumerable.Range(0, need.Count).Select(_ => Invent(organisation, need.Role)));

    private static IEnumerable<(Role Role, int Count)> RolesAt(Organisation organisation) => organisation.Kind switch
    {
        OrganisationKind.Council => [(Role.Coordinator, 6), (Role.Manager, 2), (Role.Administrator, 1)],
        OrganisationKind.School or OrganisationKind.College or OrganisationKind.Nursery => [(Role.Senco, 1)],
        OrganisationKind.HealthTrust => [(Role.AdviceGiver, 3)],
        OrganisationKind.Service when organisation.Name.Contains("Social Care", StringComparison.Ordinal)
            || organisation.Name.Contains("Early Help", StringComparison.Ordinal) => [(Role.SocialWorker, 3)],
        OrganisationKind.Service => [(Role.AdviceGiver, 3)],
        _ => [],
    };

    private Member Invent(Organisation organisation, Role role)
    {
        var (first, last) = (_invent.Name.FirstName(), _invent.Name.LastName());
        return new($"{first} {last}", $"staff-{++_made}@{Persona.MailDomain}", role, organisation);
    }
}

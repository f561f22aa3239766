using EhcHub.Domain.Access;

namespace EhcHub.Demo;

/// <summary>One invented person for each way of using the hub. One click signs in as them, in demo mode only.</summary>
public static class Personas
{
    /// <summary>All of them, in the order in which they are offered.</summary>
    public static readonly IReadOnlyList<Persona> All =
    [
        new("parent", "Amina Example", Role.Parent, null, "Her child's assessment: where things are and what to do"),
        new("young-person", "Jay Sample", Role.YoungPerson, null, "His own plan and review, in his own words"),
        new("senco", "Rosa Madeup", Role.Senco, "Oak Lane School", "This term's reviews at her school"),
        new("advice-giver", "Theo Invented", Role.AdviceGiver, "Alderbrook Therapies", "Requests for speech and language advice"),
        new("social-worker", "Nell Pretend", Role.SocialWorker, "Alderbrook Children's Social Care", "Requests for social care advice"),
        new("designated-officer", "Dr Ines Fictional", Role.DesignatedOfficer, "Alderbrook and Merrowdale Health", "Requests for health advice"),
        new("coordinator", "Sam Notreal", Role.Coordinator, "Alderbrook Council", "What to chase today"),
        new("manager", "Priya Imaginary", Role.Manager, "Alderbrook Council", "The team's work"),
        new("administrator", "Lee Pretended", Role.Administrator, "Alderbrook Council", "The organisations of one council"),
        new("merrowdale-coordinator", "Ivy Conjured", Role.Coordinator, "Merrowdale Council", "The other council's work: nothing of Alderbrook's is hers to see"),
        new("two-roles", "Bea Twohats", Role.Parent, "Merrow Hill Primary School", "Her own child's case, and as a SENCO her school's reviews", WorksAs: Role.Senco),
        new("platform-administrator", "Kit Figment", Role.PlatformAdministrator, "Hub operator", "The service for both councils, and no case"),
    ];
}

/// <summary>An invented person to try the hub as.</summary>
/// <param name="Code">Names them in addresses and at the command line.</param>
/// <param name="Name">Their invented name.</param>
/// <param name="Role">The role in which they sign in.</param>
/// <param name="Organisation">Where they work, as <c>organisations.csv</c> names it; null for who does not.</param>
/// <param name="Sees">What there is to try, in a few words.</param>
/// <param name="WorksAs">Their role at work, where they sign in as a family; null for everybody else.</param>
public sealed record Persona(string Code, string Name, Role Role, string? Organisation, string Sees, Role? WorksAs = null)
{
    /// <summary>Where every invented person has their address: no mail can reach it.</summary>
    public const string MailDomain = "demo.invalid";

    /// <summary>An address that no mail can reach.</summary>
    public string Email => $"{Code}@{MailDomain}";
}

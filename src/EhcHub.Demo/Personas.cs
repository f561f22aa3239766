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
        new("designated-officer", "Dr Ines Fictional", Role.DesignatedOfficer, "Alderbrook and Merrowdale Health", "Late health advice that was passed up to her"),
        new("coordinator", "Sam Notreal", Role.Coordinator, "Alderbrook Council", "What to chase today"),
        new("manager", "Priya Imaginary", Role.Manager, "Alderbrook Council", "The team's work"),
        new("administrator", "Lee Pretended", Role.Administrator, "Alderbrook Council", "Users, organisations and settings"),
    ];
}

/// <summary>An invented person to try the hub as.</summary>
/// <param name="Code">Names them in addresses and at the command line.</param>
/// <param name="Name">Their invented name.</param>
/// <param name="Role">Their role.</param>
/// <param name="Organisation">Where they work; null for families.</param>
/// <param name="Sees">What there is to try, in a few words.</param>
public sealed record Persona(string Code, string Name, Role Role, string? Organisation, string Sees)
{
    /// <summary>Where every invented person has their address: no mail can reach it.</summary>
    public const string MailDomain = "demo.invalid";

    /// <summary>An address that no mail can reach.</summary>
    public string Email => $"{Code}@{MailDomain}";
}

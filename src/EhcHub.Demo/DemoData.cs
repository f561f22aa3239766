using EhcHub.Data;
using EhcHub.Data.People;
using EhcHub.Data.Time;
using EhcHub.Domain.Access;
using EhcHub.Domain.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EhcHub.Demo;

/// <summary>Makes the demo: two invented councils that share a hub, and everybody who works with them.</summary>
public sealed class DemoData(EhcHubDb db, UserManager<Person> people, UkClock clock)
{
    /// <summary>Makes what is missing. Safe to repeat: a database that has the demo is left as it is.</summary>
    /// <param name="progress">Told, in words for the console, about each step that takes a moment.</param>
    /// <param name="cancel">Gives up; nothing of it is kept then.</param>
    public async Task MakeAsync(IProgress<string> progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(progress);
        if (await db.Authorities.AnyAsync(cancel)) { return; }

        progress.Report("Inventing two councils with their schools and services");
        Authority[] authorities =
        [
            new() { Id = Guid.NewGuid(), Name = "Alderbrook Council", Code = "991" },
            new() { Id = Guid.NewGuid(), Name = "Merrowdale Council", Code = "992" },
        ];
        db.AddRange(authorities);
        var organisations = DemoOrganisations.Make(authorities);
        db.AddRange(organisations);

        progress.Report("Inventing the people who work there");
        AddPersonas(organisations.ToDictionary(organisation => organisation.Name));
        AddStaff(organisations);
        await db.SaveChangesAsync(cancel); // all of it or none
    }

    private void AddPersonas(Dictionary<string, Organisation> organisations)
    {
        foreach (var persona in Personas.All)
        {
            var person = Add(persona.Name, persona.Email, persona.Role.IsFamily() ? persona.Role : null);
            if (persona.Organisation is { } name) { AddPost(person, organisations[name], persona.WorksAs ?? persona.Role); }
        }
    }

    private void AddStaff(IEnumerable<Organisation> organisations)
    {
        var staff = new DemoStaff();
        foreach (var member in organisations.SelectMany(staff.For))
        {
            AddPost(Add(member.Name, member.Email, familyRole: null), member.Organisation, member.Role);
        }
    }

    /// <summary>An account without a password: nobody can sign in to it but by the demo's own page.</summary>
    private Person Add(string name, string email, Role? familyRole) => db.Add(new Person
    {
        Id = Guid.NewGuid(),
        UserName = email,
        NormalizedUserName = people.NormalizeName(email),
        Email = email,
        NormalizedEmail = people.NormalizeEmail(email),
        EmailConfirmed = true,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        DisplayName = name,
        FamilyRole = familyRole,
    }).Entity;

    private void AddPost(Person person, Organisation organisation, Role role) => db.Add(new Post
    {
        Id = Guid.NewGuid(),
        PersonId = person.Id,
        OrganisationId = organisation.Id,
        Role = role,
        StartsOn = clock.Today.AddYears(-2),
    });
}

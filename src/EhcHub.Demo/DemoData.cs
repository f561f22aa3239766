using EhcHub.Data;
using EhcHub.Data.People;
using EhcHub.Data.Time;
using EhcHub.Domain.Access;
using EhcHub.Domain.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EhcHub.Demo;

/// <summary>Makes the demo's councils, organisations and people.</summary>
public sealed class DemoData(EhcHubDb db, UserManager<Person> people, UkClock clock)
{
    /// <summary>Makes what is missing. Safe to repeat: a database that has the demo is left as it is.</summary>
    public async Task MakeAsync(IProgress<string> progress, CancellationToken cancel)
    {
        if (await db.Authorities.AnyAsync(cancel)) { return; }

        progress.Report("Two councils, their organisations and people");
        var alderbrook = new Authority { Id = Guid.NewGuid(), Name = "Alderbrook Council", Code = "991" };
        var merrowdale = new Authority { Id = Guid.NewGuid(), Name = "Merrowdale Council", Code = "992" };
        db.AddRange(alderbrook, merrowdale);

        foreach (var persona in Personas.All)
        {
            var person = new Person
            {
                Id = Guid.NewGuid(),
                UserName = persona.Email,
                Email = persona.Email,
                EmailConfirmed = true,
                DisplayName = persona.Name,
                FamilyRole = persona.Role.IsFamily() ? persona.Role : null,
            };
            var made = await people.CreateAsync(person);
            if (!made.Succeeded) { throw new InvalidOperationException(string.Join(' ', made.Errors.Select(e => e.Description))); }

            if (persona.Organisation is not { } name) { continue; }

            var organisation = db.Organisations.Local.FirstOrDefault(o => o.Name == name)
                ?? db.Add(new Organisation { Id = Guid.NewGuid(), Name = name, Kind = KindOf(persona.Role), AuthorityId = alderbrook.Id }).Entity;
            db.Add(new Post
            {
                Id = Guid.NewGuid(),
                PersonId = person.Id,
                OrganisationId = organisation.Id,
                Role = persona.Role,
                StartsOn = clock.Today.AddYears(-2),
            });
        }

        await db.SaveChangesAsync(cancel);
    }

    private static OrganisationKind KindOf(Role role) => role switch
    {
        Role.Senco => OrganisationKind.School,
        Role.AdviceGiver or Role.DesignatedOfficer => OrganisationKind.HealthTrust,
        Role.SocialWorker => OrganisationKind.Service,
        _ => OrganisationKind.Council,
    };
}

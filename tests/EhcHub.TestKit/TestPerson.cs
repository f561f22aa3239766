using EhcHub.Data;
using EhcHub.Data.People;
using EhcHub.Data.Sessions;
using EhcHub.Data.Time;
using EhcHub.Domain.Access;
using EhcHub.Domain.Organisations;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace EhcHub.TestKit;

/// <summary>An invented person of one test.</summary>
/// <param name="Id">Their account.</param>
/// <param name="Name">The name they go by, which no other test's people have.</param>
/// <param name="Email">An address that no mail can reach.</param>
/// <param name="Role">The role they signed in with.</param>
/// <param name="PostId">The post they signed in with; null for families.</param>
public sealed record TestPerson(Guid Id, string Name, string Email, Role Role, Guid? PostId)
{
    private static int _made;

    /// <summary>The cookie's name and value with which their browser is signed in.</summary>
    internal (string Name, string Value) Cookie { get; init; }

    /// <summary>Makes an account with a post, or a family account, and a session that was begun with two factors.</summary>
    internal static async Task<TestPerson> MakeAsync(IServiceProvider services, Role role, Council at)
    {
        await using var scope = services.CreateAsyncScope();
        var clock = scope.ServiceProvider.GetRequiredService<UkClock>();
        var number = Interlocked.Increment(ref _made);
        var person = new Person
        {
            Id = Guid.NewGuid(),
            UserName = $"{role.Code()}-{number}@test.invalid",
            Email = $"{role.Code()}-{number}@test.invalid",
            EmailConfirmed = true,
            DisplayName = $"{role.Words()} {number}",
            FamilyRole = role.IsFamily() ? role : null,
        };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Person>>().CreateAsync(person);
        if (!made.Succeeded) { throw new InvalidOperationException(string.Join(' ', made.Errors.Select(fault => fault.Description))); }

        var post = role.IsFamily() ? null : new Post
        {
            Id = Guid.NewGuid(),
            PersonId = person.Id,
            OrganisationId = await at.WorkplaceOfAsync(role),
            Role = role,
            StartsOn = clock.Today.AddYears(-1),
        };
        if (post is not null)
        {
            var db = scope.ServiceProvider.GetRequiredService<EhcHubDb>();
            db.Add(post);
            await db.SaveChangesAsync();
        }

        var sessions = scope.ServiceProvider.GetRequiredService<SessionStore>();
        var handle = await sessions.StartAsync(person.Id, SignInStrength.TwoFactors, post?.Id, "test", CancellationToken.None);
        return new(person.Id, person.DisplayName, person.Email, role, post?.Id)
        {
            Cookie = (scope.ServiceProvider.GetRequiredService<SessionCookie>().Name, Uri.EscapeDataString(handle)),
        };
    }
}

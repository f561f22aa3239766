using EhcHub.Data.People;
using EhcHub.Data.Sessions;
using EhcHub.Data.Time;
using EhcHub.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EhcHub.TestKit;

/// <summary>Verbs for joining the hub and signing in as real people do.</summary>
public static class SignInVerbs
{
    /// <summary>The password of everybody whom these verbs make.</summary>
    public const string Password = "correct horse battery staple";

    /// <summary>Invites that address as what a platform administrator would; returns the token of the link.</summary>
    public static async Task<string> Invites(this Hub hub, string email, Role role = Role.PlatformAdministrator)
    {
        ArgumentNullException.ThrowIfNull(hub);
        await using var scope = hub.Services.CreateAsyncScope();
        var organisation = role.IsFamily() || role == Role.PlatformAdministrator ? (Guid?)null : await hub.Here.WorkplaceOfAsync(role);
        return await scope.ServiceProvider.GetRequiredService<Invitations>().CreateAsync(email, role, organisation, invitedById: null, CancellationToken.None);
    }

    /// <summary>Gives somebody the usual password and, unless told otherwise, an authenticator app.</summary>
    public static async Task<Account> HasAnAccount(this Hub hub, Role role, bool withApp = true)
    {
        ArgumentNullException.ThrowIfNull(hub);
        var visitor = hub.SignIn(role);
        await using var scope = hub.Services.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var person = (await people.FindByIdAsync(visitor.Person.Id.ToString()))!;
        await people.AddPasswordAsync(person, Password);
        if (!withApp) { return new(person.Id, person.Email!, ""); }

        var key = AuthenticatorCode.NewKey();
        var clock = scope.ServiceProvider.GetRequiredService<UkClock>();
        // The app was set up an hour ago, so that its code of now is unused.
        var step = AuthenticatorCode.StepAt(clock.Now.AddHours(-1));
        await ((IUserAuthenticatorKeyStore<Person>)scope.ServiceProvider.GetRequiredService<IUserStore<Person>>())
            .SetAuthenticatorKeyAsync(person, scope.ServiceProvider.GetRequiredService<SecondFactorSeal>().Seal(person.Id, key), CancellationToken.None);
        person.TwoFactorEnabled = true;
        await people.UpdateAsync(person);
        await hub.Changes(db => db.Database.ExecuteSqlAsync($"insert into authenticator_use (person_id, last_step) values ({person.Id}, {step})"));
        return new(person.Id, person.Email!, key);
    }

    /// <summary>Switches an account off, from this moment.</summary>
    public static async Task Suspends(this Hub hub, Account account)
    {
        ArgumentNullException.ThrowIfNull(hub);
        var now = hub.Services.GetRequiredService<UkClock>().Now;
        await hub.Changes(db => db.Users.Where(p => p.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.SuspendedAt, now)));
    }

    /// <summary>The post that somebody has, as the form for switching roles names it.</summary>
    public static async Task<string> PostOf(this Hub hub, Account account)
    {
        ArgumentNullException.ThrowIfNull(hub);
        var post = "";
        await hub.Changes(async db => post = (await db.Posts.SingleAsync(p => p.PersonId == account.Id)).Id.ToString());
        return post;
    }

    /// <summary>What that app shows at this test's time.</summary>
    /// <param name="hub">The hub, whose clock counts.</param>
    /// <param name="key">The app's key.</param>
    /// <param name="stepsAgo">How many half minutes ago; negative for later.</param>
    public static string AppShows(this Hub hub, string key, int stepsAgo = 0)
    {
        ArgumentNullException.ThrowIfNull(hub);
        return AuthenticatorCode.At(key, AuthenticatorCode.StepAt(hub.Services.GetRequiredService<UkClock>().Now) - stepsAgo);
    }

    /// <summary>Somebody in that role who has shown a password alone.</summary>
    public static async Task<Visitor> SignInHalfway(this Hub hub, Role role)
    {
        ArgumentNullException.ThrowIfNull(hub);
        var visitor = hub.SignIn(role);
        await hub.Changes(db => db.Sessions.Where(s => s.PersonId == visitor.Person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.Strength, SignInStrength.OneFactor)));
        return visitor;
    }

    /// <summary>Enters address and password on the sign-in page, and opens what follows.</summary>
    public static async Task<Answer> EntersPassword(this Visitor visitor, Account account, string password = Password)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        ArgumentNullException.ThrowIfNull(account);
        await visitor.Opens("/sign-in");
        return await visitor.Posts(("Email", account.Email), ("Password", password));
    }

    /// <summary>The antiforgery token of the page before them.</summary>
    public static string FormToken(this Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Answer.Page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value")
            ?? throw new InvalidOperationException($"{visitor.Answer.Address} has no form.");
    }

    /// <summary>Posts a form of the test's own making, with that token when there is one, and takes the first answer.</summary>
    public static async Task<Answer> PostsRaw(this Visitor visitor, string address, string? token, params (string Name, string Value)[] fields)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        IEnumerable<KeyValuePair<string, string>> sent = fields.Select(field => KeyValuePair.Create(field.Name, field.Value));
        if (token is not null) { sent = sent.Append(new("__RequestVerificationToken", token)); }

        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(sent) };
        return await visitor.Sends(request);
    }
}

/// <summary>An account that somebody can sign in to.</summary>
/// <param name="Id">Whose.</param>
/// <param name="Email">The address to type.</param>
/// <param name="Key">The authenticator app's key; empty when none is set up.</param>
public sealed record Account(Guid Id, string Email, string Key);

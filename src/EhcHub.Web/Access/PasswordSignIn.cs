using System.Net;
using EhcHub.Data.People;
using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EhcHub.Web.Access;

/// <summary>The first step of signing in. Takes as long, and says the same, whether or not there is such an account (AUTH-11).</summary>
public sealed class PasswordSignIn(UserManager<Person> people, HubSignIn signIn, IPasswordHasher<Person> hasher, NobodysPassword nobodys, Tries tries, SecurityLog log)
{
    /// <summary>Checks an address and a password, and goes on when they are right.</summary>
    /// <param name="email">As typed.</param>
    /// <param name="password">As typed, never trimmed.</param>
    /// <param name="from">The browser's network address.</param>
    /// <param name="cancel">Gives up.</param>
    public async Task<PasswordAnswer> TryAsync(string email, string password, IPAddress? from, CancellationToken cancel)
    {
        var target = "password:" + people.NormalizeEmail(email.Trim());
        var wait = await tries.BeginAsync(target, from, perDay: null, cancel);
        if (wait > TimeSpan.Zero)
        {
            log.TryDelayed("password", wait.TotalSeconds);
            return new(PasswordOutcome.Wait, wait);
        }

        var person = await people.FindByEmailAsync(email.Trim());
        if (person?.PasswordHash is null)
        {
            TakeAsLong(password);
            log.PasswordRefused(null);
            return new(PasswordOutcome.Wrong);
        }

        if (!await people.CheckPasswordAsync(person, password) || !await signIn.CanSignInAsync(person))
        {
            log.PasswordRefused(person.Id);
            return new(PasswordOutcome.Wrong);
        }

        await tries.SucceededAsync(target, from, cancel);
        return new(await signIn.AfterPasswordAsync(person) ? PasswordOutcome.AskForSecondFactor : PasswordOutcome.SetUpSecondFactor);
    }

    /// <summary>Takes as long as checking that password would, where there is nothing to check it against.</summary>
    public void TakeAsLong(string password) => hasher.VerifyHashedPassword(NobodysPassword.Owner, nobodys.Hash, password);
}

/// <summary>What came of it.</summary>
/// <param name="Outcome">What to do next.</param>
/// <param name="Wait">How long to wait before another try; zero unless that is the outcome.</param>
public readonly record struct PasswordAnswer(PasswordOutcome Outcome, TimeSpan Wait = default);

/// <summary>What to do next.</summary>
public enum PasswordOutcome
{
    /// <summary>Say that the address or the password is not right.</summary>
    Wrong,

    /// <summary>Say how long to wait.</summary>
    Wait,

    /// <summary>Ask for the second factor.</summary>
    AskForSecondFactor,

    /// <summary>Let them set a second factor up.</summary>
    SetUpSecondFactor,
}

/// <summary>A password that nobody has, to check against when there is no account.</summary>
public sealed class NobodysPassword
{
    /// <summary>Nobody.</summary>
    public static readonly Person Owner = new() { DisplayName = "Nobody" };

    private readonly Lazy<string> _hash;

    /// <param name="rounds">The rounds of everybody's passwords.</param>
    public NobodysPassword(IOptions<PasswordHasherOptions> rounds) =>
        _hash = new(() => new PasswordHasher<Person>(rounds).HashPassword(Owner, Guid.NewGuid().ToString()));

    /// <summary>Its hash, with as many rounds as everybody's.</summary>
    public string Hash => _hash.Value;
}

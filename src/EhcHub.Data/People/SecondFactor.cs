using EhcHub.Data.Time;
using EhcHub.Domain.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace EhcHub.Data.People;

/// <summary>The authenticator app that people set up, and the recovery codes that stand in for it.</summary>
public sealed class SecondFactor(EhcHubDb db, UserManager<Person> people, IUserStore<Person> store, SecondFactorSeal seal, UkClock clock)
{
    private const string Own = "hub";
    private const string CodesToKeep = "recovery-codes-to-keep";

    /// <summary>
    /// Whether the app of that person shows this code now. True uses the code up: the same step, and any before it, is never
    /// accepted again, on whatever server it is tried (AUTH-5).
    /// </summary>
    public async Task<bool> AcceptsCodeAsync(Person person, string code, CancellationToken cancel) =>
        await KeyOfAsync(person) is { } key
        && AuthenticatorCode.StepOf(key, code, clock.Now) is { } step
        && await UseUpAsync(person.Id, step, cancel);

    /// <summary>Whether that is one of the person's unused recovery codes. True uses it up.</summary>
    public async Task<bool> AcceptsRecoveryCodeAsync(Person person, string code, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(person);
        var hash = RecoveryCode.HashOf(code);
        return await db.RecoveryCodes.Where(c => c.PersonId == person.Id && c.Hash == hash).ExecuteDeleteAsync(cancel) == 1;
    }

    /// <summary>Takes an app into use, in place of an earlier one, once it shows the right code for the new key.</summary>
    /// <param name="person">Whose app.</param>
    /// <param name="key">The key that the app was given, from <see cref="AuthenticatorCode.NewKey"/>.</param>
    /// <param name="code">What the app shows now.</param>
    /// <param name="cancel">Gives up.</param>
    /// <returns>
    /// True when it is in use: there are new recovery codes to keep, and earlier ones are worth nothing now. False when the code is not
    /// right or was used before, and nothing has changed.
    /// </returns>
    public async Task<bool> SetUpAsync(Person person, string key, string code, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (AuthenticatorCode.StepOf(key, code, clock.Now) is not { } step) { return false; }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await UseUpAsync(person.Id, step, cancel)) { return false; }

        await ((IUserAuthenticatorKeyStore<Person>)store).SetAuthenticatorKeyAsync(person, seal.Seal(person.Id, key), cancel);
        person.TwoFactorEnabled = true;
        var codes = await ReplaceRecoveryCodesAsync(person.Id, cancel);
        Saved(await people.SetAuthenticationTokenAsync(person, Own, CodesToKeep, seal.Seal(person.Id, string.Join(' ', codes))));
        await transaction.CommitAsync(cancel);
        return true;
    }

    /// <summary>Whether that very key is in use already, as after a second press of the same button.</summary>
    public async Task<bool> IsSetUpWithAsync(Person person, string key) => await KeyOfAsync(person) == key;

    /// <summary>
    /// The recovery codes that the person has not yet said they kept, but for those used meanwhile: shown again at every asking,
    /// because a browser may lose the page that shows them. Empty once they have.
    /// </summary>
    public async Task<IReadOnlyList<string>> CodesToKeepAsync(Person person, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await people.GetAuthenticationTokenAsync(person, Own, CodesToKeep) is not { Length: > 0 } stored) { return []; }

        var unused = await db.RecoveryCodes.Where(c => c.PersonId == person.Id).Select(c => c.Hash).ToListAsync(cancel);
        return [.. seal.Open(person.Id, stored).Split(' ').Where(code => unused.Any(hash => hash.AsSpan().SequenceEqual(RecoveryCode.HashOf(code))))];
    }

    /// <summary>The person has kept their codes: from now on the hub has only their hashes. Safe to repeat.</summary>
    public async Task CodesAreKeptAsync(Person person) => Saved(await people.RemoveAuthenticationTokenAsync(person, Own, CodesToKeep));

    private async Task<string?> KeyOfAsync(Person person) =>
        await people.GetAuthenticatorKeyAsync(person) is { Length: > 0 } stored ? seal.Open(person.Id, stored) : null;

    private static void Saved(IdentityResult result)
    {
        if (!result.Succeeded) { throw new InvalidOperationException("The second factor could not be saved: " + string.Join(' ', result.Errors.Select(e => e.Code))); }
    }

    private async Task<IReadOnlyList<string>> ReplaceRecoveryCodesAsync(Guid personId, CancellationToken cancel)
    {
        await db.RecoveryCodes.Where(c => c.PersonId == personId).ExecuteDeleteAsync(cancel);
        var codes = Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.Make()).ToList();
        db.AddRange(codes.Select(made => new RecoveryCode { Id = Guid.NewGuid(), PersonId = personId, Hash = RecoveryCode.HashOf(made) }));
        await db.SaveChangesAsync(cancel);
        return codes;
    }

    // One statement, so that of two requests with one code a single one goes through.
    private async Task<bool> UseUpAsync(Guid personId, long step, CancellationToken cancel) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into authenticator_use (person_id, last_step) values ({personId}, {step})
            on conflict (person_id) do update set last_step = excluded.last_step where authenticator_use.last_step < excluded.last_step
            """,
            cancel) == 1;
}

using System.Security.Claims;
using EhcHub.Data.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EhcHub.Web.Access;

/// <summary>Identity's sign-in with the two steps of the hub: a password opens the way to the second factor, and only that.</summary>
public sealed class HubSignIn(
    UserManager<Person> people, IHttpContextAccessor current, IUserClaimsPrincipalFactory<Person> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<Person>> logger, IAuthenticationSchemeProvider schemes, IUserConfirmation<Person> confirmation)
    : SignInManager<Person>(people, current, claims, options, logger, schemes, confirmation)
{
    private const string Challenge = "hub:challenge";

    /// <summary>Whether the account is switched on, for whatever way of signing in.</summary>
    public override async Task<bool> CanSignInAsync(Person user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.SuspendedAt is null && !await UserManager.IsLockedOutAsync(user) && await base.CanSignInAsync(user);
    }

    /// <summary>
    /// Goes on after the right password: to the second factor where one is set up, else to a session that may set one up and
    /// nothing more. The caller has checked the password and <see cref="CanSignInAsync"/>.
    /// </summary>
    /// <returns>True when the second factor is to be asked for; false when it is to be set up.</returns>
    public async Task<bool> AfterPasswordAsync(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (!await IsTwoFactorEnabledAsync(person))
        {
            await SignInWithClaimsAsync(person, isPersistent: false, [new Claim("amr", "pwd")]);
            return false;
        }

        var step = new ClaimsIdentity(
            [new(ClaimTypes.Name, person.Id.ToString()), new(Challenge, Guid.NewGuid().ToString())], IdentityConstants.TwoFactorUserIdScheme);
        await Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(step));
        return true;
    }

    /// <summary>Names the asking for a second factor that followed the right password in this browser; null when there is none.</summary>
    public async Task<string?> ChallengeAsync() =>
        (await Context.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal?.FindFirstValue(Challenge);

    /// <summary>Ends the asking for a second factor: the password is to be shown again.</summary>
    public Task EndChallengeAsync() => Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);

    /// <summary>Starts a session of full strength, with a new handle in place of any earlier one.</summary>
    public async Task AfterSecondFactorAsync(Person person)
    {
        await EndChallengeAsync();
        await SignInWithClaimsAsync(person, isPersistent: false, [new Claim("amr", "mfa")]);
    }
}

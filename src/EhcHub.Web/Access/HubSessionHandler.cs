using System.Security.Claims;
using System.Text.Encodings.Web;
using EhcHub.Data.Sessions;
using EhcHub.Data.Time;
using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace EhcHub.Web.Access;

/// <summary>
/// Stands where Identity expects its application cookie: signing in makes a session in the database, each request reads
/// it with its person and posts in one statement, signing out ends it.
/// </summary>
internal sealed class HubSessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder,
    SessionStore sessions, SessionCookie cookie, SecurityLog log, UkClock clock)
    : SignInAuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The claim with which a sign-in says how strong it was; absent means one factor.</summary>
    public const string StrengthClaim = "hub:strength";

    /// <summary>The claim that names the post to begin with.</summary>
    public const string PostClaim = "hub:post";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (cookie.Read(Request) is not { Length: > 0 } handle) { return AuthenticateResult.NoResult(); }

        if (await sessions.FindAsync(handle, Context.RequestAborted) is not { } signedIn)
        {
            return AuthenticateResult.Fail("The session has ended.");
        }

        // A page that asks again by itself must not keep a session alive (SESS-2).
        var background = Request.Headers.ContainsKey("X-Hub-Background");
        if (!background && clock.Now - signedIn.LastSeenAt >= TimeSpan.FromMinutes(1))
        {
            await sessions.TouchAsync(signedIn.SessionId, Context.RequestAborted);
        }

        Context.Features.Set(signedIn);
        var identity = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, signedIn.PersonId.ToString())], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override async Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties? properties)
    {
        var personId = Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var post = Guid.TryParse(user.FindFirstValue(PostClaim), out var id) ? id : (Guid?)null;
        await EndCurrentAsync(); // a new handle at every sign-in, so that a planted one is worth nothing
        var strength = StrengthOf(user);
        var handle = await sessions.StartAsync(personId, strength, post, Request.Headers.UserAgent.ToString(), Context.RequestAborted);
        cookie.Write(Response, handle);
        log.SignedIn(personId, strength);
    }

    protected override async Task HandleSignOutAsync(AuthenticationProperties? properties)
    {
        var person = await EndCurrentAsync();
        cookie.Remove(Response);
        log.SignedOut(person);
    }

    /// <returns>Whose session has ended; null when there was none.</returns>
    private async Task<Guid?> EndCurrentAsync()
    {
        if (cookie.Read(Request) is not { Length: > 0 } handle
            || await sessions.FindAsync(handle, Context.RequestAborted) is not { } current)
        {
            return null;
        }

        await sessions.EndAsync(current.SessionId, Context.RequestAborted);
        return current.PersonId;
    }

    /// <summary>Identity names the methods used: "mfa" after a second factor, "hwk" or "swk" after a passkey.</summary>
    private static SignInStrength StrengthOf(ClaimsPrincipal user)
    {
        if (user.HasClaim(StrengthClaim, nameof(SignInStrength.Demo))) { return SignInStrength.Demo; }

        return user.HasClaim("amr", "mfa") ? SignInStrength.TwoFactors : SignInStrength.OneFactor;
    }
}

using EhcHub.Data;
using EhcHub.Data.Sessions;
using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace EhcHub.Web.Pages.Account;

/// <summary>The own account: who one is here, how one signs in, and where one is signed in.</summary>
[HubPolicy(Policies.OwnAccount)]
public sealed class IndexModel(EhcHubDb db, Devices devices, SecurityLog log) : PageModel
{
    /// <summary>Who is asking.</summary>
    public SignedIn Viewer => HttpContext.Viewer()!;

    /// <summary>How they sign in.</summary>
    public SignInMethods Methods { get; private set; } = null!;

    /// <summary>Where they are signed in, this browser included.</summary>
    public IReadOnlyList<Device> Devices { get; private set; } = [];

    /// <summary>Shows the account.</summary>
    public async Task OnGetAsync(CancellationToken cancel)
    {
        Methods = await db.Users.Where(p => p.Id == Viewer.PersonId)
            .Select(p => new SignInMethods(
                p.Email!, p.PasswordHash != null, p.TwoFactorEnabled, db.RecoveryCodes.Count(c => c.PersonId == p.Id)))
            .SingleAsync(cancel);
        Devices = await devices.OfAsync(Viewer.PersonId, cancel);
    }

    /// <summary>Ends every other session.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await devices.EndOthersAsync(Viewer.PersonId, Viewer.SessionId, cancel);
        log.OtherSessionsEnded(Viewer.PersonId);
        return LocalRedirect("/account");
    }
}

/// <summary>How somebody signs in.</summary>
/// <param name="Email">The address they type.</param>
/// <param name="HasPassword">Whether they have a password; demo personas have none.</param>
/// <param name="HasAuthenticator">Whether an authenticator app is set up.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes are unused.</param>
public sealed record SignInMethods(string Email, bool HasPassword, bool HasAuthenticator, int RecoveryCodesLeft);

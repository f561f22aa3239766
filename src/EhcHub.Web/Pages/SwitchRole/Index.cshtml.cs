using EhcHub.Data.Sessions;
using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using EhcHub.Web.Forms;
using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.SwitchRole;

/// <summary>Going on in another of one's own roles.</summary>
[HubPolicy(Policies.OwnAccount)]
public sealed class IndexModel(SessionStore sessions, SecurityLog log) : PageModel
{
    /// <summary>What the family view is called in the form; every post is called by its id.</summary>
    public const string FamilyView = "family";

    [BindProperty]
    public string? Role { get; set; }

    /// <summary>Who is asking.</summary>
    public SignedIn Viewer => HttpContext.Viewer()!;

    /// <summary>The capacity's value in the form.</summary>
    public static string ValueOf(Capacity capacity)
    {
        ArgumentNullException.ThrowIfNull(capacity);
        return capacity.PostId?.ToString() ?? FamilyView;
    }

    /// <summary>Offers the roles.</summary>
    public void OnGet() => Role = Viewer.Acting is { } acting ? ValueOf(acting) : null;

    /// <summary>Switches to one of them; anybody else's is refused as if it had not been chosen.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (Viewer.Capacities.FirstOrDefault(c => ValueOf(c) == Role) is not { } chosen)
        {
            return this.ShowError(nameof(Role), "Select a role");
        }

        await sessions.SwitchAsync(Viewer.SessionId, chosen.PostId, cancel);
        log.RoleSwitched(Viewer.PersonId, chosen.PostId);
        return LocalRedirect("/");
    }
}

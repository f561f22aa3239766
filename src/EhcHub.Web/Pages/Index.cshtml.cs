using EhcHub.Data.Sessions;
using EhcHub.Web.Access;
using EhcHub.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages;

/// <summary>The front door: to the home page of the role in use, or to signing in.</summary>
[HubPublic("Shows nothing: sends everybody to where they can begin.")]
public sealed class IndexModel : PageModel
{
    /// <summary>Sends the visitor on.</summary>
    public IActionResult OnGet() => LocalRedirect(HttpContext.Viewer() switch
    {
        null => "/sign-in",
        { Strength: SignInStrength.OneFactor } => "/account/authenticator",
        { Acting: { } acting } => Navigation.HomeOf(acting.Role),
        _ => "/account",
    });
}

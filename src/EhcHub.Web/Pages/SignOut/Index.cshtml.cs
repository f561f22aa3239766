using EhcHub.Data.People;
using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.SignOut;

/// <summary>Signing out: a form on every page posts here.</summary>
[HubPolicy(Policies.SignOut)]
public sealed class IndexModel(SignInManager<Person> signIn) : PageModel
{
    /// <summary>Ends the session and empties what the browser kept (SESS-4).</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return LocalRedirect("/sign-in");
    }
}

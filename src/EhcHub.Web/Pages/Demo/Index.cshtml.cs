using System.Security.Claims;
using EhcHub.Data.People;
using EhcHub.Data.Sessions;
using EhcHub.Demo;
using EhcHub.Web.Access;
using EhcHub.Web.Frame;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Demo;

/// <summary>The invented people, one click each. Has no address outside demo mode.</summary>
[HubPublic("Exists in demo mode only, where everybody is invented.")]
public sealed class IndexModel(UserManager<Person> people) : PageModel
{
    /// <summary>Signs in as one of the personas.</summary>
    public async Task<IActionResult> OnPostAsync(string persona)
    {
        if (Personas.All.FirstOrDefault(p => p.Code == persona) is not { } chosen
            || await people.FindByEmailAsync(chosen.Email) is not { } person)
        {
            return NotFound();
        }

        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, person.Id.ToString()), new(HubSessionHandler.StrengthClaim, nameof(SignInStrength.Demo))],
            IdentityConstants.ApplicationScheme);
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity));
        return LocalRedirect(Navigation.HomeOf(chosen.Role));
    }
}

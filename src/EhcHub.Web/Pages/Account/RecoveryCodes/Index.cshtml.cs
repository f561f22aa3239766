using EhcHub.Data.People;
using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Account.RecoveryCodes;

/// <summary>The recovery codes that came with an authenticator app: shown at every visit until their owner says that they are kept.</summary>
[HubPolicy(Policies.OwnAccount)]
public sealed class IndexModel(UserManager<Person> people, SecondFactor second, SecurityLog log) : PageModel
{
    /// <summary>The codes to keep; empty once they are kept.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    /// <summary>Where to go on afterwards; null for the own home page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>Shows the codes.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await OwnerAsync() is not { } person) { return NotFound(); } // a demo that was begun again

        Codes = await second.CodesToKeepAsync(person, cancel);
        return Page();
    }

    /// <summary>They are kept: the hub forgets them but for their hashes.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await OwnerAsync() is not { } person) { return NotFound(); }

        await second.CodesAreKeptAsync(person);
        log.RecoveryCodesKept(person.Id);
        return LocalRedirect(Url.OrHome(Next));
    }

    private Task<Person?> OwnerAsync() => people.FindByIdAsync(HttpContext.Viewer()!.PersonId.ToString());
}

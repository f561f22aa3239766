using EhcHub.Web.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace EhcHub.Web.Pages.Cookies;

/// <summary>Every cookie of the hub, by the name it has here, and what it is for.</summary>
[HubPublic("Lists the hub's cookies: the same for everybody.")]
public sealed class IndexModel(
    SessionCookie session,
    IOptions<AntiforgeryOptions> form,
    IOptions<CookieTempDataProviderOptions> done,
    IOptionsMonitor<CookieAuthenticationOptions> signIn) : PageModel
{
    /// <summary>The cookies.</summary>
    public IReadOnlyList<CookieRow> All { get; private set; } = [];

    private CookieAuthenticationOptions BetweenTheFactors => signIn.Get(IdentityConstants.TwoFactorUserIdScheme);

    /// <summary>Reads the names from where they are set.</summary>
    public void OnGet() => All =
    [
        new(session.Name, "Keeps you signed in while you go from page to page", "When you sign out, or after a time without use"),
        new(BetweenTheFactors.Cookie.Name!, "Remembers between your password and your code that the password was right", $"After {BetweenTheFactors.ExpireTimeSpan.TotalMinutes:0} minutes"),
        new(form.Value.Cookie.Name!, "Makes sure that what is sent to us was sent from this website, by you", "When you close your browser"),
        new(done.Value.Cookie.Name!, "Shows you once that something was saved or sent; holds no names", "On the next page"),
    ];
}

/// <summary>One cookie.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Ends">When the browser forgets it.</param>
public sealed record CookieRow(string Name, string Purpose, string Ends);

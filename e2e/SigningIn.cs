using EhcHub.Demo;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Microsoft.Playwright;

namespace EhcHub.E2e;

/// <summary>Signs a window in.</summary>
internal static class SigningIn
{
    /// <summary>As the demo's own person in that role, by a click.</summary>
    public static async Task SignInAsPersonaAsync(this IPage page, Uri origin, Role role)
    {
        await page.GotoAsync(origin + "demo");
        await page.ClickAsync($"button[value='{Personas.All.First(persona => persona.Role == role).Code}']");
    }

    /// <summary>As the demo's own person in that role, by a click; as somebody new where the demo has nobody.</summary>
    public static async Task SignInAsync(this IPage page, ListeningHub hub, Role role)
    {
        if (Personas.All.Any(persona => persona.Role == role))
        {
            await page.SignInAsPersonaAsync(hub.Origin, role);
            return;
        }

        var visitor = hub.SignIn(role);
        await visitor.AsksFor("/");
        await page.Context.AddCookiesAsync(visitor.Cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, HttpOnly = true, Url = hub.Origin.ToString() }));
    }
}

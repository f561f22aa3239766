using EhcHub.Demo;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Microsoft.Playwright;

namespace EhcHub.E2e;

/// <summary>Signs a window in.</summary>
internal static class SigningIn
{
    /// <summary>As the demo's own person in that role, by a click; as somebody new where the demo has nobody.</summary>
    public static async Task SignInAsync(this IPage page, ListeningHub hub, Role role)
    {
        if (Personas.All.FirstOrDefault(persona => persona.Role == role) is { } persona)
        {
            await page.GotoAsync(hub.Origin + "demo");
            await page.ClickAsync($"button[value='{persona.Code}']");
            return;
        }

        var visitor = hub.SignIn(role);
        await visitor.AsksFor("/");
        await page.Context.AddCookiesAsync(visitor.Cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, HttpOnly = true, Url = hub.Origin.ToString() }));
    }
}

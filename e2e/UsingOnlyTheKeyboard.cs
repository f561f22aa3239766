using EhcHub.Demo;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Frame;
using Microsoft.Playwright;
using Xunit;

namespace EhcHub.E2e;

public sealed class UsingOnlyTheKeyboard(ListeningHub hub, Chromium chromium)
{
    /// <summary>More stops than any page has: a trap is found by not getting further.</summary>
    private const int MostStops = 80;

    [Fact]
    public async Task A_coordinator_signs_in_skips_to_the_work_and_signs_out()
    {
        var coordinator = Personas.All.First(persona => persona.Role == Role.Coordinator);
        var page = await chromium.OpenWindowAsync();
        await page.GotoAsync(hub.Origin + "demo");

        await TabToAsync(page, coordinator.Name);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**" + NavigationOf(Role.Coordinator));
        await TabToAsync(page, "Skip to main content");
        await page.Keyboard.PressAsync("Enter");
        var landed = await page.EvaluateAsync<string>("() => document.activeElement.id || location.hash.slice(1)");
        await TabToAsync(page, "Sign out");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/sign-in*");

        Assert.Equal("main-content", landed);
        Assert.DoesNotContain(await page.Context.CookiesAsync(), cookie => cookie.Name == "hub");
        await page.Context.CloseAsync();
    }

    private static string NavigationOf(Role role) => Navigation.HomeOf(role);

    /// <summary>Presses Tab until what says that has the focus; every stop on the way must show where the focus is.</summary>
    private static async Task TabToAsync(IPage page, string words)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var (text, visible) = await FocusAsync(page);
            Assert.True(visible, $"The focus cannot be seen on '{text}'.");
            if (text.Contains(words, StringComparison.Ordinal)) { return; }
        }

        Assert.Fail($"'{words}' cannot be reached with the Tab key.");
    }

    private static async Task<(string Text, bool Visible)> FocusAsync(IPage page)
    {
        var focus = await page.EvaluateAsync<string[]>("""
            () => {
              const element = document.activeElement
              if (!element || element === document.body) return ['', 'yes']
              const box = element.getBoundingClientRect(), style = getComputedStyle(element)
              const inView = box.width > 0 && box.bottom > 0 && box.top < innerHeight
              const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
              return [element.textContent.trim() || element.id, inView && marked ? 'yes' : 'no']
            }
            """);
        return (focus[0], focus[1] == "yes");
    }
}

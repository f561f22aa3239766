using EhcHub.Demo;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Frame;
using Microsoft.Playwright;
using Xunit;

namespace EhcHub.E2e;

/// <summary>What a browser that was never here before fetches for a page of the published hub, as it comes over the wire.</summary>
public sealed class FirstLoadOfAPage(ListeningHub hub, Chromium chromium)
{
    private const int Kilobyte = 1000, MostForFamilies = 100 * Kilobyte, MostForStaff = 150 * Kilobyte, MostHtml = 25 * Kilobyte, MostForAPicture = 10 * Kilobyte;

    [Fact, Trait("Ux", "7.23"), Trait("Req", "DEP-2")]
    public async Task Is_light_enough_on_every_home_page_and_on_every_page_that_is_open_to_all()
    {
        await using var published = await PublishedHub.StartAsync(hub.ConnectionString());
        var faults = new List<string>();

        foreach (var role in Personas.All.Select(persona => persona.Role).Distinct())
        {
            faults.AddRange(await FaultsOfAsync(published, role, Navigation.HomeOf(role), role.IsFamily() ? MostForFamilies : MostForStaff));
        }

        foreach (var address in PagesOfTheHub.For(hub, role: null).Where(IsForFamilies))
        {
            faults.AddRange(await FaultsOfAsync(published, role: null, address, MostForFamilies));
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>What everybody can read is read by families; the demo's own pages are not among what real people see.</summary>
    private static bool IsForFamilies(string address) => !address.StartsWith("/demo", StringComparison.Ordinal);

    private async Task<IReadOnlyList<string>> FaultsOfAsync(PublishedHub published, Role? role, string address, int most)
    {
        var loads = await FirstLoadAsync(published, role, address);
        var (page, bytes) = ($"{role?.ToString() ?? "stranger"} on {address}", loads.Sum(load => load.Bytes));
        TestContext.Current.TestOutputHelper!.WriteLine($"{page}: {bytes} bytes: {string.Join(", ", loads)}");
        var faults = loads.Where(load => load.Bytes > load.Most).Select(load => $"{page}: {load}, more than {load.Most}").ToList();
        faults.AddRange(loads.Where(load => load.Site != published.Origin.Authority).Select(load => $"{page}: {load} comes from {load.Site}"));
        if (bytes > most) { faults.Add($"{page}: {bytes} bytes, more than {most}: {string.Join(", ", loads)}"); }

        if (most == MostForFamilies && loads.Any(load => load.Path.Contains("htmx", StringComparison.Ordinal))) { faults.Add($"{page}: fetches htmx"); }

        if (!loads.Any(load => load.Kind == "stylesheet" && load.Bytes > Kilobyte)) { faults.Add($"{page}: came without its styles, so nothing was weighed"); }

        return faults;
    }

    private async Task<IReadOnlyList<Load>> FirstLoadAsync(PublishedHub published, Role? role, string address)
    {
        var page = await chromium.OpenWindowAsync();
        if (role is { } mine) { await page.Context.AddCookiesAsync(await SignedInAsync(published, mine)); }

        var requests = new List<IRequest>();
        page.RequestFinished += (_, request) => requests.Add(request);
        await page.GotoAsync(new Uri(published.Origin, address).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        if (role is not null) { Assert.Equal(address, new Uri(page.Url).AbsolutePath); }

        var loads = new List<Load>();
        foreach (var request in requests)
        {
            var to = new Uri(request.Url);
            loads.Add(new(to.Authority, to.AbsolutePath, request.ResourceType, (await request.SizesAsync()).ResponseBodySize));
        }

        await page.Context.CloseAsync();
        return loads;
    }

    /// <summary>Signs in elsewhere, so that the window that is weighed has fetched nothing yet.</summary>
    private async Task<IEnumerable<Cookie>> SignedInAsync(PublishedHub published, Role role)
    {
        var before = await chromium.OpenWindowAsync();
        await before.SignInAsPersonaAsync(published.Origin, role);
        var cookies = await before.Context.CookiesAsync();
        await before.Context.CloseAsync();
        return cookies.Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = published.Origin.ToString() });
    }

    private sealed record Load(string Site, string Path, string Kind, int Bytes)
    {
        public int Most => Kind switch { "document" => MostHtml, "image" => MostForAPicture, _ => MostForStaff };

        public override string ToString() => $"{Path} {Bytes}";
    }
}

using EhcHub.Demo;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Frame;
using Microsoft.Playwright;
using Xunit;

namespace EhcHub.E2e;

/// <summary>What a browser that was never here before fetches for a home page, as it comes over the wire.</summary>
public sealed class FirstLoadOfAPage(ListeningHub hub, Chromium chromium)
{
    private const int Kilobyte = 1000, MostForFamilies = 100 * Kilobyte, MostForStaff = 150 * Kilobyte, MostHtml = 25 * Kilobyte, MostForAPicture = 10 * Kilobyte;

    [Fact, Trait("Ux", "7.23"), Trait("Req", "DEP-2")]
    public async Task Is_light_enough_for_every_role()
    {
        await using var published = await PublishedHub.StartAsync(hub.ConnectionString());
        var faults = new List<string>();

        foreach (var role in Personas.All.Select(persona => persona.Role))
        {
            var loads = await FirstLoadAsync(published, role);
            var most = role.IsFamily() ? MostForFamilies : MostForStaff;
            TestContext.Current.TestOutputHelper!.WriteLine($"{role}: {loads.Sum(load => load.Bytes)} bytes: {string.Join(", ", loads)}");
            if (loads.Sum(load => load.Bytes) > most) { faults.Add($"{role}: {loads.Sum(load => load.Bytes)} bytes, more than {most}: {string.Join(", ", loads)}"); }

            faults.AddRange(loads.Where(load => load.Bytes > (load.Kind == "image" ? MostForAPicture : load.Kind == "document" ? MostHtml : most)).Select(load => $"{role}: {load}"));
            if (role.IsFamily() && loads.Any(load => load.Path.Contains("htmx", StringComparison.Ordinal))) { faults.Add($"{role}: fetches htmx"); }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    private async Task<IReadOnlyList<Load>> FirstLoadAsync(PublishedHub published, Role role)
    {
        var before = await chromium.OpenWindowAsync();
        await before.SignInAsPersonaAsync(published.Origin, role);
        var page = await chromium.OpenWindowAsync();
        await page.Context.AddCookiesAsync((await before.Context.CookiesAsync()).Select(cookie => new Cookie { Name = cookie.Name, Value = cookie.Value, Url = published.Origin.ToString() }));
        await before.Context.CloseAsync();
        var requests = new List<IRequest>();
        page.RequestFinished += (_, request) => requests.Add(request);

        var answer = await page.GotoAsync(new Uri(published.Origin, Navigation.HomeOf(role)).ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Equal(200, answer!.Status);
        Assert.Equal(Navigation.HomeOf(role), new Uri(page.Url).AbsolutePath);
        var loads = new List<Load>();
        foreach (var request in requests)
        {
            var sizes = await request.SizesAsync();
            loads.Add(new(new Uri(request.Url).AbsolutePath, request.ResourceType, sizes.ResponseBodySize));
        }

        await page.Context.CloseAsync();
        return loads;
    }

    private sealed record Load(string Path, string Kind, int Bytes)
    {
        public override string ToString() => $"{Path} {Bytes}";
    }
}

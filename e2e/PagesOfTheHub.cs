using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;

namespace EhcHub.E2e;

/// <summary>Every page that the hub has, with an address at which it can be seen. A page that is added is walked from then on.</summary>
internal static class PagesOfTheHub
{
    /// <summary>Where a page with parameters can be seen, by its route. A page with parameters that is not here fails the walk.</summary>
    public static readonly IReadOnlyDictionary<string, string> Examples = new Dictionary<string, string>
    {
        ["error/{status:int}"] = "/error/404",
        ["invitation/{token}"] = "/invitation/no-longer-valid",
    };

    /// <summary>The addresses that somebody in that role can open; null for somebody who has not signed in.</summary>
    /// <remarks>One that is closed to them is among them, since it has a page of its own: the one for what does not exist.</remarks>
    public static IEnumerable<string> For(ListeningHub hub, Role? role)
    {
        var pages = Routes(hub).Select(endpoint => (Address: AddressOf(endpoint), endpoint.Metadata.GetMetadata<HubPolicyAttribute>()?.Policy)).ToList();
        var open = pages.Where(page => page.Policy is null || (role is { } mine && Policies.Allows(page.Policy, mine)));
        return open.Concat(pages.Except(open).Take(1)).Select(page => page.Address).Distinct();
    }

    /// <summary>The routes with parameters that have no example.</summary>
    public static IEnumerable<string> WithoutExample(ListeningHub hub) =>
        Routes(hub).Select(RouteOf).Where(route => route.Contains('{') && !Examples.ContainsKey(route));

    private static IEnumerable<RouteEndpoint> Routes(ListeningHub hub) => hub.Endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
        .Where(endpoint => !RouteOf(endpoint).Split('/').Contains("index")); // the framework's second name for the same page

    private static string RouteOf(RouteEndpoint endpoint) => (endpoint.RoutePattern.RawText ?? "").ToLowerInvariant();

    private static string AddressOf(RouteEndpoint endpoint) =>
        Examples.TryGetValue(RouteOf(endpoint), out var example) ? example : "/" + RouteOf(endpoint);
}

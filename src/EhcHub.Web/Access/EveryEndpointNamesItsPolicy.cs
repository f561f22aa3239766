using EhcHub.Domain.Access;
using Microsoft.AspNetCore.Authorization;

namespace EhcHub.Web.Access;

/// <summary>Stops the start when an endpoint says neither who may use it nor why everybody may (AZ-1).</summary>
public static class EveryEndpointNamesItsPolicy
{
    /// <summary>Checks every endpoint of the application. Call it once everything is mapped.</summary>
    /// <exception cref="InvalidOperationException">An endpoint names no policy, an unknown one, or two answers at once.</exception>
    public static void Check(IEnumerable<Endpoint> endpoints)
    {
        var faults = endpoints.Select(Fault).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException(
                "The hub does not start while an endpoint does not say who may use it:" + Environment.NewLine + string.Join(Environment.NewLine, faults));
        }
    }

    private static string? Fault(Endpoint endpoint)
    {
        var name = (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? endpoint.DisplayName;
        var policies = endpoint.Metadata.OfType<IAuthorizeData>().ToList();
        var isPublic = endpoint.Metadata.GetMetadata<HubPublicAttribute>() is not null;
        var opened = endpoint.Metadata.OfType<IAllowAnonymous>().Any(open => open is not HubPublicAttribute);
        return (policies, isPublic, opened) switch
        {
            (_, _, true) => $"  /{name}: opened to everybody without [HubPublic(\"why\")]",
            ([], false, _) => $"  /{name}: no [HubPolicy] and no [HubPublic]",
            ([], true, _) => null,
            (_, true, _) => $"  /{name}: both [HubPolicy] and [HubPublic]",
            ([HubPolicyAttribute { Policy: { } policy }], false, _) when Policies.Table.ContainsKey(policy) => null,
            ([HubPolicyAttribute { Policy: var policy }], false, _) => $"  /{name}: the policy '{policy}' is not in the table",
            _ => $"  /{name}: more than one policy, or one that is not a [HubPolicy]",
        };
    }
}

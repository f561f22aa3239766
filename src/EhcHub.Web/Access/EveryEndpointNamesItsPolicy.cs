using System.Reflection;
using EhcHub.Domain.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Access;

/// <summary>Stops the start when an endpoint says neither who may use it nor why everybody may (AZ-1).</summary>
/// <remarks>
/// It looks once the whole path of a request is laid, whoever laid it, and before the hub listens. It must be the outermost of
/// the filters, so that it sees what the others map.
/// </remarks>
public sealed class EveryEndpointNamesItsPolicy : IStartupFilter
{
    /// <inheritdoc />
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        Check(app.ApplicationServices.GetRequiredService<EndpointDataSource>().Endpoints, typeof(EveryEndpointNamesItsPolicy).Assembly.GetTypes());
    };

    /// <summary>Checks endpoints, and the models of pages.</summary>
    /// <param name="endpoints">Every endpoint of the application.</param>
    /// <param name="types">The types among which the models of its pages are.</param>
    /// <exception cref="InvalidOperationException">One names no policy, an unknown one, no reason, two answers at once, or one where nobody reads it.</exception>
    public static void Check(IEnumerable<Endpoint> endpoints, IEnumerable<Type> types)
    {
        var faults = endpoints.Select(Fault).OfType<string>().Concat(types.SelectMany(OnHandlers)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (faults.Count > 0)
        {
            throw new InvalidOperationException(
                "The hub does not start while an endpoint does not say who may use it:" + Environment.NewLine + string.Join(Environment.NewLine, faults));
        }
    }

    private static string? Fault(Endpoint endpoint)
    {
        var name = ((endpoint as RouteEndpoint)?.RoutePattern.RawText ?? endpoint.DisplayName)?.TrimStart('/');
        var policies = endpoint.Metadata.OfType<IAuthorizeData>().ToList();
        var reasons = endpoint.Metadata.OfType<HubPublicAttribute>().Select(open => open.Reason).ToList();
        var opened = endpoint.Metadata.OfType<IAllowAnonymous>().Any(open => open is not HubPublicAttribute);
        return (policies, reasons, opened) switch
        {
            (_, _, true) => $"  /{name}: opened to everybody without [HubPublic(\"why\")]",
            ([], [], false) => $"  /{name}: no [HubPolicy] and no [HubPublic]",
            ([], [..], _) when reasons.Any(string.IsNullOrWhiteSpace) => $"  /{name}: a [HubPublic] that does not say why",
            ([], [..], _) => null,
            (_, [_, ..], _) => $"  /{name}: both [HubPolicy] and [HubPublic]",
            ([HubPolicyAttribute { Policy: { } policy }], [], false) when Policies.Table.ContainsKey(policy) => null,
            ([HubPolicyAttribute { Policy: var policy }], [], false) => $"  /{name}: the policy '{policy}' is not in the table",
            _ => $"  /{name}: more than one policy, or one that is not a [HubPolicy]",
        };
    }

    /// <summary>A page has one answer for all its handlers: the framework reads none that stands on a handler.</summary>
    private static IEnumerable<string> OnHandlers(Type type) => !type.IsAssignableTo(typeof(PageModel)) ? [] :
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where method.GetCustomAttributes().Any(attribute => attribute is IAuthorizeData or IAllowAnonymous)
        select $"  {type.FullName}.{method.Name}: says who may use it, which is read on the page alone";
}

using EhcHub.Web.Access;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace EhcHub.Web.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can serve pages. One word each, no versions (REL-1).</summary>
internal static class HubHealth
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void AddHubHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<DatabaseIsReady>("database", timeout: Patience);

    public static void MapHubHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false })
            .WithMetadata(new ProbeAttribute(), new HubPublicAttribute("Says that the process answers, and nothing else.") { SameForEverybody = true });
        endpoints.MapHealthChecks("/health/ready")
            .WithMetadata(new ProbeAttribute(), new HubPublicAttribute("Says whether pages can be served, in one word.") { SameForEverybody = true });
    }
}

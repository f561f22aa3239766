using EhcHub.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace EhcHub.Web.Health;

/// <summary>Whether the database answers and has this version's schema. Says neither versions nor reasons to the caller (REL-1).</summary>
internal sealed class DatabaseIsReady(NpgsqlDataSource source) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var missing = await Schema.MissingAsync(source, cancellationToken);
            return missing.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The schema is not current.");
        }
        catch (Exception fault) when (fault is NpgsqlException or TimeoutException or OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}

using System.ComponentModel.DataAnnotations;
using EhcHub.Web.Startup;

namespace EhcHub.Web.Settings;

/// <summary>What the pages need to be told. Section <c>Hub</c>.</summary>
public sealed record HubSettings
{
    /// <summary>The names of the database connections: pages, jobs, and the tables' owner.</summary>
    internal static readonly string[] Connections = ["Hub", "HubWorker", "HubOwner"];

    /// <summary>The name that every page, letter and mail carries.</summary>
    [Required, MaxLength(60)]
    public string ServiceName { get; init; } = "Alderbrook and Merrowdale EHC Hub";

    /// <summary>Where people reach the hub, as in <c>https://hub.example</c>: letters, mails and invitations link there. Required in server mode.</summary>
    [Url, MaxLength(200)]
    public string? Address { get; init; }

    /// <summary>
    /// The proxies in front of the hub, as addresses or networks (<c>172.16.0.0/12</c>): only they are believed about who asks and
    /// how (RATE-2). Empty for this machine alone.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>How the hub runs; null to decide by <see cref="ModeOf"/>.</summary>
    public HubMode? Mode { get; init; }

    /// <summary>Where a private database keeps its data; null for a folder of its own in the user's local data. Demo mode only.</summary>
    [MaxLength(200)]
    public string? DataFolder { get; init; }

    /// <summary>A folder with PostgreSQL's programs for a private database; null to look in the usual places. Demo mode only.</summary>
    [MaxLength(500)]
    public string? PostgresPrograms { get; init; }

    /// <summary>Demo only when nothing is configured and the environment is Development; otherwise server.</summary>
    /// <exception cref="StartRefusedException">Demo was asked for outside Development, or something that is neither.</exception>
    public static HubMode ModeOf(IConfiguration configuration, IHostEnvironment environment)
    {
        var asked = Asked(configuration["Hub:Mode"]);
        if (asked == HubMode.Demo && !environment.IsDevelopment())
        {
            throw new StartRefusedException(
                "Hub:Mode is Demo, and the environment is not Development. A server for real people has no demo: remove the setting.");
        }

        return asked ?? (environment.IsDevelopment() && !NamesADatabase(configuration) ? HubMode.Demo : HubMode.Server);
    }

    /// <summary>Any of the connections, the owner's alone included, says that there is a database which is not the hub's own to play with.</summary>
    private static bool NamesADatabase(IConfiguration configuration) =>
        Connections.Any(name => configuration.GetConnectionString(name) is { Length: > 0 });

    private static HubMode? Asked(string? mode) =>
        string.IsNullOrEmpty(mode) ? null
        : Enum.TryParse<HubMode>(mode, ignoreCase: true, out var asked) && Enum.IsDefined(asked) ? asked
        : throw new StartRefusedException($"Hub:Mode is '{mode}': it can be Demo or Server, or left out.");
}

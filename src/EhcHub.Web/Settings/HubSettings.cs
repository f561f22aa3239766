using System.ComponentModel.DataAnnotations;
using EhcHub.Web.Startup;

namespace EhcHub.Web.Settings;

/// <summary>What the pages need to be told. Section <c>Hub</c>.</summary>
public sealed record HubSettings
{
    /// <summary>The names of the database connections: pages, jobs, and the tables' owner.</summary>
    internal static readonly string[] Connections = ["Hub", "HubWorker", "HubOwner"];

    /// <summary>The name that every page, letter and mail carries. Required in server mode.</summary>
    [MaxLength(60)]
    public string ServiceName { get; init; } = "EHC Hub";

    /// <summary>Where people reach the hub, as in <c>https://hub.example</c>: letters, mails and invitations link there. Required in server mode.</summary>
    [Url, MaxLength(200)]
    public string? Address { get => field is { Length: > 0 } ? field : null; init; }

    /// <summary>
    /// The proxies in front of the hub, as addresses or networks (<c>172.16.0.0/12</c>): only they are believed about who asks and
    /// how (RATE-2). Empty for this machine alone.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>
    /// The certificate, with its private key, that encrypts the key ring in the database: a file in PEM form, or the text of one.
    /// Required in server mode; a demo has none.
    /// </summary>
    [MaxLength(20_000)]
    public string? KeyCertificate { get; init; }

    /// <summary>Certificates that encrypted the key ring before, in the same form: needed for as long as keys are left that they encrypted.</summary>
    public IReadOnlyList<string> OldKeyCertificates { get; init; } = [];

    /// <summary>How the hub runs; null to decide by <see cref="ModeOf"/>.</summary>
    public HubMode? Mode { get; init; }

    /// <summary>Where a private database keeps its data; null for a folder of its own in the user's local data. Demo mode only.</summary>
    [MaxLength(200)]
    public string? DataFolder { get; init; }

    /// <summary>A folder with PostgreSQL's programs for a private database; null to look in the usual places. Demo mode only.</summary>
    [MaxLength(500)]
    public string? PostgresPrograms { get; init; }

    /// <summary>The settings as they are, before there is a host to bind them.</summary>
    /// <exception cref="StartRefusedException">One is not right.</exception>
    public static HubSettings Of(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = configuration.GetSection("Hub").Get<HubSettings>() ?? new();
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(settings, new ValidationContext(settings), faults, validateAllProperties: true);
        if (!TrustedProxies.AreReadable(settings)) { faults.Add(new(TrustedProxies.Wanted)); }

        return faults.Count == 0 ? settings : throw new StartRefusedException(
            $"The settings in the section Hub are not right: {string.Join(' ', faults.Select(fault => fault.ErrorMessage))} They are listed in docs/settings.md.");
    }

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

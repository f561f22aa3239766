using System.ComponentModel.DataAnnotations;

namespace EhcHub.Web.Settings;

/// <summary>What the pages need to be told. Section <c>Hub</c>.</summary>
public sealed record HubSettings
{
    /// <summary>The name that every page, letter and mail carries.</summary>
    [Required, MaxLength(60)]
    public string ServiceName { get; init; } = "Alderbrook and Merrowdale EHC Hub";

    /// <summary>How the hub runs; null to decide by <see cref="ModeOf"/>.</summary>
    public HubMode? Mode { get; init; }

    /// <summary>Demo only when nothing is configured and the environment is Development; otherwise server.</summary>
    /// <exception cref="InvalidOperationException">Demo was asked for outside Development.</exception>
    public static HubMode ModeOf(IConfiguration configuration, IHostEnvironment environment)
    {
        var asked = configuration.GetValue<HubMode?>("Hub:Mode");
        if (asked == HubMode.Demo && !environment.IsDevelopment())
        {
            throw new InvalidOperationException(
                "Hub:Mode is Demo, and the environment is not Development. A server for real people has no demo: remove the setting.");
        }

        return asked
            ?? (environment.IsDevelopment() && configuration.GetConnectionString("Hub") is null ? HubMode.Demo : HubMode.Server);
    }
}

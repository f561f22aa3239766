using EhcHub.Data.Embedded;
using EhcHub.Web.Logging;
using EhcHub.Web.Settings;
using Microsoft.Extensions.Configuration.Memory;

namespace EhcHub.Web.Startup;

/// <summary>The settings and surroundings that both the website and the commands begin with.</summary>
internal static class HubBuilder
{
    private const string Address = "http://localhost:5080";
    private const string MountedSecrets = "/run/secrets";

    /// <summary>Settings are read once. Watching for changes would walk everything below the folder that the hub is started from.</summary>
    private const string WatchNothing = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Reads settings from the environment, the command line and mounted secrets.</summary>
    /// <exception cref="StartRefusedException">They contradict each other.</exception>
    public static (WebApplicationBuilder Builder, HubMode Mode) Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [WatchNothing, .. args],
            ContentRootPath = HubHome.IsPublished ? AppContext.BaseDirectory : null,
        });
        if (!HubHome.IsPublished) { builder.WebHost.UseStaticWebAssets(); } // outside Development they would be empty

        builder.Configuration.AddKeyPerFile(MountedSecrets, optional: true);
        var mode = HubSettings.ModeOf(builder.Configuration, builder.Environment);
        // Before everything else that is read, so that each can be overruled.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = DefaultsOf(mode) });
        if (mode == HubMode.Server && Uri.TryCreate(builder.Configuration["Hub:Address"], UriKind.Absolute, out var address))
        {
            builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = HostsOf(address) });
        }

        return (builder, mode);
    }

    /// <summary>The names the hub answers to: its own, and this machine's for probes and a proxy beside it (WEB-7).</summary>
    private static Dictionary<string, string?> HostsOf(Uri address) => new() { ["AllowedHosts"] = $"{address.Host};localhost;127.0.0.1;[::1]" };

    /// <summary>How a private database is to be run.</summary>
    public static EmbeddedPostgresOptions PrivateDatabase(IConfiguration configuration, IProgress<string>? progress) => new()
    {
        DataFolder = configuration["Hub:DataFolder"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : DataFolder.DefaultFor(HubHome.Folder),
        ProgramsFolder = configuration["Hub:PostgresPrograms"] is { Length: > 0 } programs ? Path.GetFullPath(programs) : null,
        Progress = progress,
    };

    private static Dictionary<string, string?> DefaultsOf(HubMode mode)
    {
        var defaults = LogLevels.Of(mode);
        if (mode == HubMode.Demo)
        {
            defaults["urls"] = Address;
            defaults["Hub:ServiceName"] = "Alderbrook and Merrowdale EHC Hub"; // invented, as all that the demo shows
            defaults["Hub:Theme:Owner"] = "Alderbrook and Merrowdale councils";
        }

        return defaults;
    }
}

using EhcHub.Web.Settings;

namespace EhcHub.Web.Logging;

/// <summary>From how grave on things are logged, as settings that any other overrules.</summary>
public static class LogLevels
{
    /// <summary>A demo says what is wrong; a server says what it does too, but not what the framework does: that names paths, which may name a case (LOG-2).</summary>
    public static Dictionary<string, string?> Of(HubMode mode) => mode == HubMode.Demo
        ? new() { ["Logging:LogLevel:Default"] = "Warning" }
        : new()
        {
            ["Logging:LogLevel:Default"] = "Information",
            ["Logging:LogLevel:Microsoft"] = "Warning",
            ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
            ["Logging:LogLevel:Npgsql"] = "Warning",
            ["Logging:LogLevel:System"] = "Warning",
        };
}

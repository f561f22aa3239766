using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using Network = System.Net.IPNetwork;

namespace EhcHub.Web.Settings;

/// <summary>Believes the proxies that the settings name, and nobody else, about who asks and whether the way was encrypted (RATE-2).</summary>
internal sealed class TrustedProxies(IOptions<HubSettings> settings) : IConfigureOptions<ForwardedHeadersOptions>
{
    public const string Wanted = "Hub:Proxies: each is an address such as 10.0.0.5 or a network such as 172.16.0.0/12.";

    public void Configure(ForwardedHeadersOptions options)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.ForwardLimit = 1; // what a caller claims of hops before our proxy is the caller's word
        foreach (var proxy in settings.Value.Proxies)
        {
            if (IPAddress.TryParse(proxy, out var one)) { options.KnownProxies.Add(one); }
            else { options.KnownIPNetworks.Add(Network.Parse(proxy)); }
        }
    }

    /// <summary>Whether each is an address or a network.</summary>
    public static bool AreReadable(HubSettings settings) =>
        settings.Proxies.All(proxy => IPAddress.TryParse(proxy, out _) || Network.TryParse(proxy, out _));
}

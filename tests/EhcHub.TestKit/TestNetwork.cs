using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace EhcHub.TestKit;

/// <summary>Lets each visitor come from a network of their own. Within one process there is none; a header of the kit's says which.</summary>
internal sealed class TestNetwork : IStartupFilter
{
    /// <summary>The header, which the hub itself never sees.</summary>
    public const string Header = "Test-Network";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, rest) =>
        {
            if (context.Request.Headers.Remove(Header, out var from)) { context.Connection.RemoteIpAddress = IPAddress.Parse(from.ToString()); }

            return rest(context);
        });
        next(app);
    };
}

using System.Net;
using System.Net.Sockets;
using EhcHub.Data.Embedded;
using EhcHub.Web.Settings;

namespace EhcHub.TestKit;

/// <summary>The demo hub on a port of this machine, for real browsers, which have the time of no test but the usual one.</summary>
public sealed class ListeningHub() : Hub(HubMode.Demo, FreePort())
{
    /// <summary>A port of this machine that nobody listens on at this moment.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>How pages reach the database, for another process that serves the same demo.</summary>
    public string ConnectionString() => ConnectionStringFor(DatabaseRole.App);
}

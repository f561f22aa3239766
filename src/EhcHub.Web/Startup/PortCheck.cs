using System.Net;
using System.Net.Sockets;

namespace EhcHub.Web.Startup;

/// <summary>Asks for the ports before the database is started, so that a taken one is said at once and in one sentence.</summary>
internal static class PortCheck
{
    public const string Taken = "Another program listens on the hub's port: stop it, or choose another port, as in --urls http://localhost:5081.";

    /// <exception cref="StartRefusedException">Somebody else listens on one of the ports.</exception>
    public static void Run(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (BindingAddress.Parse(url) is { IsUnixPipe: false, IsNamedPipe: false, Port: > 0 and var port } && !IsFree(port))
            {
                throw new StartRefusedException(
                    $"Another program listens on port {port}: stop it, or choose another port, as in --urls http://localhost:{port + 1}.");
            }
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException fault) when (fault.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return false;
        }
        catch (SocketException)
        {
            return true; // not ours to judge: Kestrel will say what is wrong with it
        }
    }
}

using EhcHub.Data.Embedded;
using EhcHub.Web.Settings;

namespace EhcHub.TestKit;

/// <summary>The hub as real people have it: server mode, encrypted connections, nobody in it but who a test puts there.</summary>
public sealed class ServerHub() : Hub(HubMode.Server)
{
    /// <summary>How pages reach the database, for another process on the same one.</summary>
    public string ConnectionString() => ConnectionStringFor(DatabaseRole.App);
}

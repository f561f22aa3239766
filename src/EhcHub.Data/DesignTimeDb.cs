using Microsoft.EntityFrameworkCore.Design;

namespace EhcHub.Data;

/// <summary>Lets <c>dotnet ef migrations add</c> see the model without a server or the web.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<EhcHubDb>
{
    public EhcHubDb CreateDbContext(string[] args) =>
        new(DataRoom.StandaloneOptions(DataRoom.DataSource("Host=localhost;Database=none")));
}

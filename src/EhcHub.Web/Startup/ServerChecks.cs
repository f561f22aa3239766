using EhcHub.Data;
using EhcHub.Demo;
using EhcHub.Web.Settings;
using Npgsql;

namespace EhcHub.Web.Startup;

/// <summary>What a hub for real people refuses to start with.</summary>
internal static class ServerChecks
{
    /// <summary>Passwords that stand in examples, here and elsewhere.</summary>
    private static readonly HashSet<string> Samples =
        new(["change-me", "changeme", "change_me", "example", "password", "postgres", "secret", "hub", "hub_app", "hub_worker", "hub_owner"], StringComparer.OrdinalIgnoreCase);

    /// <exception cref="StartRefusedException">A secret is one that anybody can read in an example.</exception>
    public static void RefuseSampleSecrets(IConfiguration configuration)
    {
        foreach (var name in HubSettings.Connections)
        {
            if (configuration.GetConnectionString(name) is not { Length: > 0 } connection) { continue; }

            if (Parse(name, connection).Password is { } password && Samples.Contains(password))
            {
                throw new StartRefusedException($"The password in ConnectionStrings:{name} is one from an example: give the role a random one.");
            }
        }
    }

    /// <exception cref="StartRefusedException">The process that serves pages was given the connection that may change the tables.</exception>
    public static void RefuseOwner(IConfiguration configuration)
    {
        if (configuration.GetConnectionString("HubOwner") is { Length: > 0 })
        {
            throw new StartRefusedException(
                "ConnectionStrings:HubOwner is set, and the process that serves pages must not be able to change the tables: set it for the command 'migrate' alone.");
        }
    }

    /// <exception cref="StartRefusedException">Nothing says where people reach the hub, so no link in a letter or mail would work.</exception>
    public static void RefuseMissingAddress(IConfiguration configuration)
    {
        if (configuration["Hub:Address"] is not { Length: > 0 })
        {
            throw new StartRefusedException("Hub:Address is not set: set it to where people reach the hub, as in https://hub.example.");
        }
    }

    /// <exception cref="StartRefusedException">The database does not answer, its schema is not current, or demo people are in it.</exception>
    public static async Task RefuseUnreadyDatabaseAsync(string connection, HubMode mode, CancellationToken cancel)
    {
        Parse("Hub", connection);
        await using var source = DataRoom.DataSource(connection);
        try
        {
            await RefuseOldSchemaAsync(source, cancel);
            if (mode == HubMode.Server) { await RefuseDemoPeopleAsync(source, cancel); }
        }
        catch (NpgsqlException fault)
        {
            throw new StartRefusedException(
                $"The database that ConnectionStrings:Hub names cannot be used ({fault.Message.TrimEnd('.')}): see that it runs, takes this name and password, and can be reached from here.", fault);
        }
    }

    private static async Task RefuseOldSchemaAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        if (await Schema.MissingAsync(source, cancel) is [var first, ..] missing)
        {
            throw new StartRefusedException(
                $"The database lacks {missing.Count} of this version's migrations, from {first} on: run the command 'migrate' with ConnectionStrings:HubOwner set, then start again.");
        }
    }

    private static async Task RefuseDemoPeopleAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        await using var command = source.CreateCommand($"select count(*) from person where email like '%@{Persona.MailDomain}'");
        if (await command.ExecuteScalarAsync(cancel) is > 0L)
        {
            throw new StartRefusedException("The database holds the demo's invented people, who have no place beside real ones: use a database of its own for the demo.");
        }
    }

    private static NpgsqlConnectionStringBuilder Parse(string name, string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection);
        }
        catch (ArgumentException fault)
        {
            throw new StartRefusedException(
                $"ConnectionStrings:{name} is not a connection string: it should read like Host=…;Database=…;Username=…;Password=….", fault);
        }
    }
}

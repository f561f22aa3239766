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

    /// <summary>What has no value that the hub could invent.</summary>
    private static readonly (string Name, string Wanted)[] Needed =
    [
        ("Hub:Address", "where people reach the hub, as in https://hub.example"),
        ("Hub:ServiceName", "the name that every page, letter and mail carries"),
        ("Hub:Theme:Owner", "who runs the service, for the footer and the privacy notice"),
        ("Hub:Theme:Team:Name", "what the team is called that people can turn to"),
    ];

    /// <summary>Looks through all the settings of a process that serves pages.</summary>
    /// <exception cref="StartRefusedException">One is missing, comes from an example, or gives it more than it may have.</exception>
    public static void RefuseSettings(IConfiguration configuration)
    {
        RefuseSampleSecrets(configuration);
        RefuseOwner(configuration);
        RefuseMissing(configuration);
        var settings = HubSettings.Of(configuration);
        RefuseOpenAddress(settings);
        KeyCertificates.Read(settings);
    }

    /// <summary>Looks through the settings that a command of a server was given, which may be few.</summary>
    /// <exception cref="StartRefusedException">One is not right or comes from an example.</exception>
    public static void RefuseCommandSettings(IConfiguration configuration)
    {
        RefuseSampleSecrets(configuration);
        RefuseOpenAddress(HubSettings.Of(configuration));
    }

    /// <exception cref="StartRefusedException">A secret is one that anybody can read in an example.</exception>
    private static void RefuseSampleSecrets(IConfiguration configuration)
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
    private static void RefuseOwner(IConfiguration configuration)
    {
        if (configuration.GetConnectionString("HubOwner") is { Length: > 0 })
        {
            throw new StartRefusedException(
                "ConnectionStrings:HubOwner is set, and the process that serves pages must not be able to change the tables: set it for the command 'migrate' alone.");
        }
    }

    /// <exception cref="StartRefusedException">Real people would be shown nothing, or something invented.</exception>
    private static void RefuseMissing(IConfiguration configuration)
    {
        foreach (var (name, wanted) in Needed)
        {
            if (string.IsNullOrWhiteSpace(configuration[name])) { throw new StartRefusedException($"{name} is not set: set it to {wanted}."); }
        }

        if (string.IsNullOrWhiteSpace(configuration["Hub:Theme:Team:Phone"]) && string.IsNullOrWhiteSpace(configuration["Hub:Theme:Team:Email"]))
        {
            throw new StartRefusedException("Neither Hub:Theme:Team:Phone nor Hub:Theme:Team:Email is set: people need one of them to reach the team.");
        }
    }

    /// <exception cref="StartRefusedException">What people send would travel unencrypted.</exception>
    private static void RefuseOpenAddress(HubSettings settings)
    {
        if (settings.Address is { Length: > 0 } address && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps))
        {
            throw new StartRefusedException($"Hub:Address is {address}: people must reach the hub by https, as in https://hub.example.");
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

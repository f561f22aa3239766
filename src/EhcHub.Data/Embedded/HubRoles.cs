using Npgsql;

namespace EhcHub.Data.Embedded;

/// <summary>Makes the hub's three roles and its database on a private server. On a real server its administrator does the same by hand.</summary>
internal static class HubRoles
{
    public const string Owner = "hub_owner", App = "hub_app", Worker = "hub_worker";

    /// <summary>Makes what is missing and sets the passwords. Safe to repeat.</summary>
    public static async Task MakeAsync(NpgsqlDataSource superuser, ClusterPasswords passwords, string database, CancellationToken cancel)
    {
        foreach (var (role, password) in new[] { (Owner, passwords.Owner), (App, passwords.App), (Worker, passwords.Worker) })
        {
            if (!await ExistsAsync(superuser, "select 1 from pg_roles where rolname = $1", role, cancel))
            {
                // The passwords are hexadecimal digits, so they need no escaping; a role's password cannot be a parameter.
                await RunAsync(superuser, $"create role {role} login nosuperuser nobypassrls nocreatedb nocreaterole password '{password}'", cancel);
            }
        }

        if (!await ExistsAsync(superuser, "select 1 from pg_database where datname = $1", database, cancel))
        {
            await CreateDatabaseAsync(superuser, database, template: null, cancel);
        }
    }

    /// <summary>Makes a database that the owner owns and that nobody but the hub's roles may enter.</summary>
    public static async Task CreateDatabaseAsync(NpgsqlDataSource superuser, string name, string? template, CancellationToken cancel)
    {
        var quoted = Quote(name);
        // Copying files is ten times faster than the default where the data lies in memory.
        var from = template is null ? "" : $" template {Quote(template)} strategy file_copy";
        await RunAsync(superuser, $"create database {quoted} owner {Owner}{from}", cancel);
        await RunAsync(superuser, $"revoke all on database {quoted} from public", cancel);
        await RunAsync(superuser, $"grant connect on database {quoted} to {App}, {Worker}", cancel);
    }

    public static Task DropDatabaseAsync(NpgsqlDataSource superuser, string name, CancellationToken cancel) =>
        RunAsync(superuser, $"drop database if exists {Quote(name)} with (force)", cancel);

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static async Task<bool> ExistsAsync(NpgsqlDataSource source, string query, string name, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(query);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        return await command.ExecuteScalarAsync(cancel) is not null;
    }

    private static async Task RunAsync(NpgsqlDataSource source, string statement, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(cancel);
    }
}

using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;

namespace EhcHub.Data;

/// <summary>The schema of the database: brings it up to date, and says whether it is.</summary>
public static class Schema
{
    /// <summary>What the application and the jobs may do: use every table, own none (security requirement RLS).</summary>
    private const string Grants = """
        do $$
        declare
            who text;
        begin
            foreach who in array array['hub_app', 'hub_worker'] loop
                if exists (select 1 from pg_roles where rolname = who) then
                    execute format('grant usage on schema public to %I', who);
                    execute format('grant select, insert, update, delete on all tables in schema public to %I', who);
                    execute format('revoke insert, update, delete on schema_history from %I', who);
                    execute format('grant usage, select on all sequences in schema public to %I', who);
                end if;
            end loop;
        end $$;
        """;

    /// <summary>Applies what is missing, as the owner, and renews the roles' rights. Safe to repeat.</summary>
    /// <param name="ownerConnectionString">The owner's connection; the database must exist.</param>
    /// <param name="cancel">Stops between two migrations.</param>
    /// <returns>The names of the migrations that were applied, oldest first.</returns>
    public static async Task<IReadOnlyList<string>> MigrateAsync(string ownerConnectionString, CancellationToken cancel)
    {
        await using var source = DataRoom.DataSource(ownerConnectionString);
        await using var db = Open(source);
        var missing = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        if (missing.Count > 0) { await db.Database.MigrateAsync(cancel); }

        await db.Database.ExecuteSqlRawAsync(Grants, cancel);
        return missing;
    }

    /// <summary>The migrations that this program knows and the database lacks, oldest first; all of them for an empty database.</summary>
    /// <remarks>Does not build the model: every start asks this, and most find nothing to do.</remarks>
    public static async Task<IReadOnlyList<string>> MissingAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(source);
        var known = typeof(EhcHubDb).Assembly.GetTypes().Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>();
        var applied = await AppliedAsync(source, cancel);
        return [.. known.Where(id => !applied.Contains(id)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Deletes every row of every table, as the owner, and keeps the tables. For the demo's database only.</summary>
    public static async Task EmptyAsync(string ownerConnectionString, CancellationToken cancel)
    {
        await using var source = DataRoom.DataSource(ownerConnectionString);
        await using var command = source.CreateCommand("""
            do $$
            begin
                execute (
                    select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
                    from pg_tables where tableowner = current_user and tablename <> 'schema_history');
            end $$;
            """);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Whether the tables hold no authority yet.</summary>
    /// <remarks>Does not build the model either: a second start would wait for it only to find that there is nothing to do.</remarks>
    public static async Task<bool> IsEmptyAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(source);
        await using var command = source.CreateCommand("select not exists (select 1 from authority)");
        return await command.ExecuteScalarAsync(cancel) is true;
    }

    private static async Task<HashSet<string>> AppliedAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        try
        {
            await using var command = source.CreateCommand("select \"MigrationId\" from schema_history");
            await using var reader = await command.ExecuteReaderAsync(cancel);
            var applied = new HashSet<string>(StringComparer.Ordinal);
            while (await reader.ReadAsync(cancel)) { applied.Add(reader.GetString(0)); }

            return applied;
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return [];
        }
    }

    private static EhcHubDb Open(NpgsqlDataSource source) => new(DataRoom.StandaloneOptions(source));
}

using Npgsql;

namespace EhcHub.Data.Checks;

/// <summary>What must always be so in the database. Each check is one statement that finds where it is not.</summary>
public static class DatabaseChecks
{
    private static readonly (string Rule, string Query)[] All =
    [
        ("The hub connects as a role that owns no table and cannot pass row security (RLS-4).", """
            select current_user || ' is a superuser or passes row security' from pg_roles
            where rolname = current_user and (rolsuper or rolbypassrls)
            union all
            select current_user || ' owns ' || relname from pg_class
            where relowner = (select oid from pg_roles where rolname = current_user) and relkind in ('r', 'p', 'v', 'm')
            """),
        ("hub_app and hub_worker own no table and cannot pass row security (RLS-4).", """
            select rolname || ' is too powerful' from pg_roles
            where rolname in ('hub_app', 'hub_worker') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
            union all
            select rolname || ' owns ' || relname from pg_class join pg_roles on pg_roles.oid = relowner
            where rolname in ('hub_app', 'hub_worker') and relkind in ('r', 'p', 'v', 'm')
            """),
        ("Nobody holds a post in a family's role: families reach a case through membership of it.", """
            select 'post ' || id || ' is held as ' || role from post where role in ('parent', 'young_person')
            """),
        ("Whoever acts for an authority has a post at an organisation that belongs to one.", """
            select 'post ' || post.id || ' as ' || post.role from post join organisation o on o.id = post.organisation_id
            where post.role in ('coordinator', 'manager', 'administrator') and o.authority_id is null
            """),
        ("Nobody holds the same post twice on one day.", """
            select 'posts ' || a.id || ' and ' || b.id from post a join post b
              on a.person_id = b.person_id and a.organisation_id = b.organisation_id and a.role = b.role and a.id < b.id
            where daterange(a.starts_on, a.ends_on, '[]') && daterange(b.starts_on, b.ends_on, '[]')
            """),
        ("Every account that is switched on belongs to a family or has a post.", """
            select 'person ' || p.id from person p
            where p.suspended_at is null and p.family_role is null and not exists (select 1 from post where person_id = p.id)
            """),
    ];

    /// <summary>Runs every check in turn. A database whose schema is not current fails on that and is not looked at further.</summary>
    public static async IAsyncEnumerable<CheckResult> RunAsync(
        NpgsqlDataSource source, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(source);
        var missing = await Schema.MissingAsync(source, cancel);
        yield return new("Every migration of this version is applied.", [.. missing.Select(name => name + " is missing: run 'migrate'")]);
        if (missing.Count > 0) { yield break; }

        foreach (var (rule, query) in All) { yield return new(rule, await FindAsync(source, query, cancel)); }
    }

    private static async Task<IReadOnlyList<string>> FindAsync(NpgsqlDataSource source, string query, CancellationToken cancel)
    {
        await using var command = source.CreateCommand(query);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var found = new List<string>();
        while (await reader.ReadAsync(cancel)) { found.Add(reader.GetString(0)); }

        return found;
    }
}

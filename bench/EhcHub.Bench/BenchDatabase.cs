using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EhcHub.Data;
using EhcHub.Data.Embedded;
using Npgsql;

namespace EhcHub.Bench;

/// <summary>A private PostgreSQL as a server has it, with an authority's people, their posts and their sessions in it.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    public const string PersonName = "Benchmark Coordinator";

    /// <summary>The session cookie in server mode.</summary>
    public const string CookieName = "__Host-hub";

    private readonly EmbeddedPostgres _server;
    private readonly string _folder;

    private BenchDatabase(EmbeddedPostgres server, string folder, string cookie) => (_server, _folder, Cookie) = (server, folder, cookie);

    /// <summary>A signed-in coordinator's cookie, as a browser sends it.</summary>
    public string Cookie { get; }

    /// <summary>The connection for pages.</summary>
    public string App => _server.ConnectionString(DatabaseRole.App);

    /// <summary>Server mode, as it is deployed behind a proxy.</summary>
    public static Dictionary<string, string> HubSettings(string connection) => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["ASPNETCORE_FORWARDEDHEADERS_ENABLED"] = "true",
        ["Hub__Mode"] = "Server",
        ["Hub__Address"] = "https://hub.test",
        ["Hub__ServiceName"] = "Benchmark EHC Hub",
        ["Hub__Theme__Owner"] = "Benchmark Council",
        ["Hub__Theme__Team__Name"] = "EHC team",
        ["Hub__Theme__Team__Phone"] = "01632 960 120",
        ["Hub__KeyCertificate"] = NewCertificate(),
        ["ConnectionStrings__Hub"] = connection,
    };

    public static async Task<BenchDatabase> MakeAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"ehc-hub-bench-{Environment.ProcessId}");
        var settings = new Dictionary<string, string> { ["shared_preload_libraries"] = "pg_stat_statements" };
        var server = await EmbeddedPostgres.StartAsync(new() { DataFolder = folder, Settings = settings }, CancellationToken.None);
        await Schema.MigrateAsync(server.ConnectionString(DatabaseRole.Owner), CancellationToken.None);
        var handle = RandomNumberGenerator.GetBytes(32);
        await using var superuser = NpgsqlDataSource.Create(server.ConnectionString(DatabaseRole.Superuser));
        await using var fill = superuser.CreateCommand(Fill);
        fill.Parameters.AddWithValue("name", PersonName);
        fill.Parameters.AddWithValue("hash", SHA256.HashData(handle));
        await fill.ExecuteNonQueryAsync();
        return new(server, folder, $"{CookieName}={Uri.EscapeDataString(Convert.ToBase64String(handle))}");
    }

    /// <summary>What one request asks of the database, statement by statement, on average over 200.</summary>
    public async Task<IReadOnlyList<(double Times, string Statement)>> StatementsPerRequestAsync(Func<Task> request)
    {
        const int Requests = 200;
        await using var superuser = NpgsqlDataSource.Create(_server.ConnectionString(DatabaseRole.Superuser));
        await request(); // the first prepares
        await using (var reset = superuser.CreateCommand("select pg_stat_statements_reset()")) { await reset.ExecuteNonQueryAsync(); }

        for (var i = 0; i < Requests; i++) { await request(); }

        await using var command = superuser.CreateCommand("""
            select sum(s.calls)::float8, regexp_replace(s.query, '\s+', ' ', 'g')
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'hub_app' group by 2 order by 1 desc
            """);
        await using var reader = await command.ExecuteReaderAsync();
        var statements = new List<(double, string)>();
        while (await reader.ReadAsync()) { statements.Add((Math.Round(reader.GetDouble(0) / Requests, 2), reader.GetString(1))); }

        return statements;
    }

    private static string NewCertificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Keys of a benchmark", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(100));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>One council, 200 organisations, 5,000 people with a post and a session each; one of them is measured.</summary>
    private static string Fill => string.Create(CultureInfo.InvariantCulture, $"""
        create extension pg_stat_statements;
        insert into authority (id, name, code) values ('00000000-0000-0000-0000-000000000001', 'Benchmark Council', '993');
        insert into organisation (id, name, kind, authority_id)
          select gen_random_uuid(), 'Organisation ' || n, 'council', '00000000-0000-0000-0000-000000000001' from generate_series(1, 200) n;
        insert into person (id, display_name, user_name, normalized_user_name, email, normalized_email, email_confirmed, phone_number_confirmed, two_factor_enabled, lockout_enabled, access_failed_count)
          select gen_random_uuid(), case n when 1 then @name else 'Person ' || n end, 'p' || n, 'P' || n, 'p' || n || '@bench.invalid', 'P' || n || '@BENCH.INVALID', true, false, true, true, 0
          from generate_series(1, 5000) n;
        insert into post (id, person_id, organisation_id, role, starts_on)
          select gen_random_uuid(), p.id, o.id, 'coordinator', current_date - 100
          from (select id, row_number() over () n from person) p join (select id, row_number() over () n from organisation) o on o.n = 1 + p.n % 200;
        insert into session (id, handle_hash, person_id, strength, created_at, last_seen_at, ends_at, device)
          select gen_random_uuid(), case when display_name = @name then @hash else sha256(id::text::bytea) end, id, 'two_factors', now(), now(), now() + interval '12 hours', 'bench'
          from person;
        analyze;
        """);
}

using System.Diagnostics;
using System.Globalization;
using EhcHub.Data.Embedded;
using Npgsql;
using Xunit;

namespace EhcHub.Web.Tests.FirstRun;

public sealed class RunningAPrivatePostgres : IDisposable
{
    private static readonly Dictionary<string, string> Quick = new() { ["fsync"] = "off", ["synchronous_commit"] = "off", ["full_page_writes"] = "off" };

    private readonly ScratchFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private EmbeddedPostgresOptions Options => new() { DataFolder = _folder.Path, Settings = Quick };

    private EmbeddedPostgresOptions Durable => new() { DataFolder = _folder.Path };

    [Fact, Trait("Req", "RLS-4")]
    public async Task The_roles_that_serve_pages_and_run_jobs_own_nothing_and_cannot_pass_row_security()
    {
        await using var server = await EmbeddedPostgres.StartAsync(Options, Cancel);

        var privileged = await AskAsync<long>(server.ConnectionString(DatabaseRole.Superuser), """
            select count(*) from pg_roles r
            where r.rolname in ('hub_app', 'hub_worker', 'hub_owner')
              and (r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole or not r.rolcanlogin)
            """);
        var owner = await AskAsync<string>(server.ConnectionString(DatabaseRole.App), "select pg_get_userbyid(datdba)::text from pg_database where datname = current_database()");
        var worker = await AskAsync<string>(server.ConnectionString(DatabaseRole.Worker), "select current_user::text");

        Assert.Equal((0L, "hub_owner", "hub_worker"), (privileged, owner, worker));
    }

    [Fact]
    public async Task What_was_written_is_there_at_the_next_start()
    {
        await using (var first = await EmbeddedPostgres.StartAsync(Options, Cancel))
        {
            await RunAsync(first.ConnectionString(DatabaseRole.Owner), "create table kept as select 42 as answer");
        }

        await using var second = await EmbeddedPostgres.StartAsync(Options, Cancel);

        Assert.Equal(42, await AskAsync<int>(second.ConnectionString(DatabaseRole.Owner), "select answer from kept"));
    }

    [Fact]
    public async Task A_server_that_was_killed_recovers_at_the_next_start()
    {
        await using (var first = await EmbeddedPostgres.StartAsync(Durable, Cancel))
        {
            await RunAsync(first.ConnectionString(DatabaseRole.Owner), "create table kept as select 42 as answer");
            Kill(_folder.File("postgres", "postmaster.pid"));
        }

        await using var second = await EmbeddedPostgres.StartAsync(Durable, Cancel);

        Assert.Equal(42, await AskAsync<int>(second.ConnectionString(DatabaseRole.Owner), "select answer from kept"));
    }

    [Fact]
    public async Task A_database_can_be_copied_for_a_test_that_sweeps_everything()
    {
        await using var server = await EmbeddedPostgres.StartAsync(Options, Cancel);
        await RunAsync(server.ConnectionString(DatabaseRole.Owner) + ";Pooling=false", "create table kept as select 42 as answer");

        await server.CreateDatabaseAsync("copy", template: "hub", Cancel);
        var answer = await AskAsync<int>(server.ConnectionString(DatabaseRole.Owner, "copy"), "select answer from kept");
        await server.DropDatabaseAsync("copy", Cancel);

        Assert.Equal(42, answer);
        await Assert.ThrowsAsync<PostgresException>(() => AskAsync<int>(server.ConnectionString(DatabaseRole.Owner, "copy"), "select 1"));
    }

    [Fact]
    public async Task Passwords_are_for_the_eyes_of_their_user_only()
    {
        await using var server = await EmbeddedPostgres.StartAsync(Options, Cancel);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File("passwords.json")));
        await Assert.ThrowsAsync<PostgresException>(() =>
            AskAsync<int>(new NpgsqlConnectionStringBuilder(server.ConnectionString(DatabaseRole.App)) { Password = "guess" }.ConnectionString, "select 1"));
    }

    [Fact]
    public async Task A_second_copy_is_told_that_the_first_is_running()
    {
        await using var first = await EmbeddedPostgres.StartAsync(Options, Cancel);

        await RefusedAsync(Options, "EHC Hub is already running with the data in");
    }

    [Fact]
    public async Task Data_of_another_version_of_PostgreSQL_is_left_alone()
    {
        Directory.CreateDirectory(_folder.File("postgres"));
        await File.WriteAllTextAsync(_folder.File("postgres", "PG_VERSION"), "9\n", Cancel);

        await RefusedAsync(Options, "was made by PostgreSQL 9, which was not found");
    }

    [Fact]
    public async Task Where_no_PostgreSQL_runs_the_reader_is_told_what_to_install_or_set() =>
        await RefusedAsync(Options with { ProgramsFolder = _folder.File("nothing-here") }, "install one, or set ConnectionStrings:Hub");

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        await using (var file = File.Create(_folder.Path)) { }

        await RefusedAsync(Options with { DataFolder = _folder.File("below-a-file") }, "cannot write to its data folder");
        File.Delete(_folder.Path);
    }

    [Fact]
    public void A_full_disk_is_named()
    {
        var refused = Assert.Throws<EmbeddedPostgresException>(() => DataFolder.Take(_folder.Path, roomNeeded: long.MaxValue));

        Assert.Contains("free some room", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task RefusedAsync(EmbeddedPostgresOptions options, string words)
    {
        var refused = await Assert.ThrowsAsync<EmbeddedPostgresException>(() => EmbeddedPostgres.StartAsync(options, Cancel));
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    private static void Kill(string note)
    {
        using var server = Process.GetProcessById(int.Parse(File.ReadLines(note).First(), CultureInfo.InvariantCulture));
        server.Kill();
        server.WaitForExit();
    }

    private static async Task<T> AskAsync<T>(string connectionString, string query)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(query);
        return (T)(await command.ExecuteScalarAsync(Cancel))!;
    }

    private static async Task RunAsync(string connectionString, string statement)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}

using EhcHub.Data.Embedded;

namespace EhcHub.TestKit;

/// <summary>One database of its own, copied from a template in some 30 ms and dropped after use.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    /// <summary>The template with the demo's people, organisations and cases.</summary>
    private const string WithDemo = "hub_demo";

    private static int _made;

    private readonly PrivatePostgres _server;
    private readonly string _name;

    private TestDatabase(PrivatePostgres server, string name) => (_server, _name) = (server, name);

    /// <summary>A migrated database with nobody in it.</summary>
    public static async Task<TestDatabase> EmptyAsync() => await CopyAsync(await PrivatePostgres.StartedAsync(), PrivatePostgres.Migrated);

    /// <summary>A database with the whole demo in it, which is made once for each run.</summary>
    public static async Task<TestDatabase> WithDemoAsync()
    {
        var server = await PrivatePostgres.StartedAsync();
        await server.EnsureTemplateAsync(WithDemo, async () =>
        {
            await using var factory = new HubFactory(Web.Settings.HubMode.Demo, new TestDatabase(server, WithDemo), new TestClock());
            await factory.MakeDemoAsync();
        });
        return await CopyAsync(server, WithDemo);
    }

    /// <summary>How one of the hub's roles connects.</summary>
    public string ConnectionString(DatabaseRole role) => _server.ConnectionString(role, _name);

    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await _server.DropAsync(_name);

    private static async Task<TestDatabase> CopyAsync(PrivatePostgres server, string template)
    {
        var name = $"test_{Interlocked.Increment(ref _made)}";
        await server.CreateAsync(name, template);
        return new TestDatabase(server, name);
    }
}

using System.Collections.Concurrent;
using EhcHub.Data;
using EhcHub.Data.Embedded;
using EhcHub.Domain.Access;
using EhcHub.Web.Settings;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace EhcHub.TestKit;

/// <summary>
/// A hub to test: the real host on a real PostgreSQL, reached through HTTP. Shared by the tests of an assembly as a
/// <see cref="ServerHub"/> or <see cref="DemoHub"/>, or had alone by <see cref="WithItsOwnDatabase"/>.
/// </summary>
/// <remarks>Nothing is started before the first verb. All verbs may be used by many tests at once.</remarks>
public abstract class Hub : IAsyncDisposable
{
    private readonly HubMode _mode;
    private readonly TestClock _clock = new();
    private readonly Lazy<Task<(TestDatabase Database, HubFactory Factory)>> _started;
    private readonly ConcurrentDictionary<string, Council> _councils = new();

    private readonly int? _port;

    private protected Hub(HubMode mode, int? port = null)
    {
        (_mode, _port) = (mode, port);
        _started = new(StartAsideAsync);
        PrivatePostgres.Join();
    }

    /// <summary>The council of the running test. Other tests have their own.</summary>
    public Council Here => CouncilOfThisTest("Testford Council");

    /// <summary>Another council of the running test, for what must not cross from one to the other.</summary>
    public Council Elsewhere => CouncilOfThisTest("Otherham Council");

    /// <summary>Every endpoint that the hub maps.</summary>
    public IReadOnlyList<RouteEndpoint> Endpoints =>
        [.. Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct()];

    /// <summary>Where the hub answers.</summary>
    public Uri Origin => Started().Factory.Origin;

    /// <summary>The host's services: for verbs of this kit, not for tests.</summary>
    internal IServiceProvider Services => Started().Factory.Services;

    /// <summary>A hub that no other test sees, for work that sweeps everything. Dispose of it at the end of the test.</summary>
    public static ServerHub WithItsOwnDatabase() => new();

    /// <summary>Makes it that time in London for this test: "2026-04-10" (ten in the morning) or "2026-04-10 23:30".</summary>
    /// <remarks>Say it in the test itself; said inside an async helper, it is forgotten when that returns.</remarks>
    public void ItIs(string londonTime) => _clock.SetTo(TestClock.Parse(londonTime));

    /// <summary>Moves this test's time on. Say it in the test itself, as <see cref="ItIs"/>.</summary>
    public void TimePasses(TimeSpan time) => _clock.SetTo(_clock.GetUtcNow() + time);

    /// <summary>Somebody new in that role, signed in with two factors, in a browser of their own.</summary>
    /// <param name="role">As what they use the hub.</param>
    /// <param name="at">Where they work; null for <see cref="Here"/>. Families work nowhere.</param>
    public Visitor SignIn(Role role, Council? at = null)
    {
        var person = TestPerson.MakeAsync(Services, role, at ?? Here);
        return new Visitor(NewBrowser(), person, Services);
    }

    /// <summary>Somebody who has not signed in, in a browser of their own.</summary>
    /// <param name="from">The network address that they come from; null where it does not matter.</param>
    public Visitor Stranger(string? from = null) => new(NewBrowser(from), person: null, Services);

    /// <summary>Switches somebody's account off, from this moment.</summary>
    public Task Suspends(Visitor visitor) => Changes(async db =>
        await db.Users.Where(p => p.Id == visitor.Person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.SuspendedAt, _clock.GetUtcNow())));

    /// <summary>Ends the post that somebody signed in with: yesterday was its last day.</summary>
    public Task EndsThePostOf(Visitor visitor) => Changes(async db =>
    {
        var post = await db.Posts.SingleAsync(p => p.Id == visitor.Person.PostId);
        post.End(Data.Time.UkClock.DayOf(_clock.GetUtcNow()).AddDays(-1));
        await db.SaveChangesAsync();
    });

    /// <summary>Whether the mapping says something that no migration holds yet.</summary>
    public async Task<bool> ModelHasChangesWithoutMigration()
    {
        await using var scope = Services.CreateAsyncScope();
        return scope.ServiceProvider.GetRequiredService<EhcHubDb>().Database.HasPendingModelChanges();
    }

    /// <summary>Does something to the database that no page does yet; each use is a verb of this kit.</summary>
    internal async Task Changes(Func<EhcHubDb, Task> change)
    {
        await using var scope = Services.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<EhcHubDb>());
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_started.IsValueCreated)
        {
            var (database, factory) = await _started.Value;
            await factory.DisposeAsync();
            await database.DisposeAsync();
        }

        await PrivatePostgres.LeaveAsync();
    }

    /// <summary>Starts away from the first test's own flow: its clock would stay with the host's background work.</summary>
    private Task<(TestDatabase, HubFactory)> StartAsideAsync()
    {
        using (ExecutionContext.SuppressFlow()) { return Task.Run(StartAsync); }
    }

    private async Task<(TestDatabase, HubFactory)> StartAsync()
    {
        var database = _mode == HubMode.Demo ? await TestDatabase.WithDemoAsync() : await TestDatabase.EmptyAsync();
        var factory = new HubFactory(_mode, database, _clock, _port);
        factory.Start();
        return (database, factory);
    }

    private protected string ConnectionStringFor(DatabaseRole role) => Started().Database.ConnectionString(role);

    // Blocks the first test that comes; everybody after it finds the hub running.
    private (TestDatabase Database, HubFactory Factory) Started() => _started.Value.GetAwaiter().GetResult();

    private Browser NewBrowser(string? from = null) => new(Started().Factory.NewClient(), Started().Factory.Origin) { Network = from };

    private Council CouncilOfThisTest(string name) =>
        _councils.GetOrAdd($"{TestContext.Current.Test?.UniqueID}/{name}", _ => new Council(Services, name));
}

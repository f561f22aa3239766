using EhcHub.Data.Embedded;
using EhcHub.Data.People;
using EhcHub.Demo;
using EhcHub.Web.Settings;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EhcHub.TestKit;

/// <summary>The hub itself, as <c>Program</c> builds it, on a test's database and with a test's clock.</summary>
/// <param name="mode">Demo or server.</param>
/// <param name="database">An existing, migrated database.</param>
/// <param name="clock">What it takes for the time.</param>
/// <param name="port">The port of this machine on which real browsers find it; null to be reached from within the process only.</param>
internal sealed class HubFactory(HubMode mode, TestDatabase database, TestClock clock, int? port = null) : WebApplicationFactory<Program>
{
    /// <summary>Where it answers.</summary>
    public Uri Origin => new(port is not null ? $"http://localhost:{port}" : mode == HubMode.Server ? "https://hub.test" : "http://localhost");

    /// <summary>Starts the host.</summary>
    public void Start()
    {
        if (port is not null) { UseKestrel(); }

        StartServer();
    }

    /// <summary>A way to send requests to it that keeps no cookies and follows no redirects.</summary>
    public HttpMessageInvoker NewClient() => new(port is not null
        ? new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }
        : Server.CreateHandler());

    /// <summary>Has the demo made, with the same code as the first run of a developer.</summary>
    public async Task MakeDemoAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoData>().MakeAsync(new Progress<string>(), CancellationToken.None);
    }

    /// <inheritdoc />
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(mode == HubMode.Demo ? Environments.Development : Environments.Production);
        builder.UseSetting("Hub:Mode", mode.ToString());
        if (mode == HubMode.Server)
        {
            foreach (var (name, value) in ServerSettings.All) { builder.UseSetting(name, value); }
        }

        builder.UseSetting("urls", $"http://localhost:{port ?? 0}");
        builder.UseSetting("ConnectionStrings:Hub", database.ConnectionString(DatabaseRole.App));
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(new TestOutputLog()).AddProvider(new TestEvents()));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(clock);
            // A strong hash takes a tenth of a second of processor time, on purpose. Tests have nothing to hide.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
            services.RemoveAll<IPasswordHasher<Person>>().AddScoped<IPasswordHasher<Person>, CountingPasswords>();
            services.AddSingleton<IStartupFilter, TestNetwork>();
            // By the database's clock, which no test sets, everybody's sessions have long ended.
            services.Remove(services.Single(service => service.ImplementationType?.Name == "TidyingUp"));
            if (port is not null) { services.Configure<MvcOptions>(mvc => mvc.Filters.Add(new FaultsOnDemand())); }
        });
    }

    /// <inheritdoc />
    protected override IHost CreateHost(IHostBuilder builder)
    {
        var host = base.CreateHost(builder);
        if (host.Services.GetService<Microsoft.AspNetCore.Hosting.Server.IServer>() is TestServer server)
        {
            server.PreserveExecutionContext = true; // so that the host sees the test's own clock
        }

        return host;
    }
}

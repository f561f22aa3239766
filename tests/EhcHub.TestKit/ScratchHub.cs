using System.Net.Sockets;
using System.Text;
using EhcHub.Web.Logging;
using EhcHub.Web.Settings;
using EhcHub.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace EhcHub.TestKit;

/// <summary>A hub in server mode that a test puts together, with endpoints of its own, on a real port. Its database does not answer.</summary>
public sealed class ScratchHub : IAsyncDisposable
{
    private const string NoDatabase = "Host=127.0.0.1;Port=1;Database=none;Username=nobody;Password=none;Timeout=2";

    private readonly WebApplication _app;
    private readonly ScratchLog _log;
    private readonly TestTimers? _timers;

    private ScratchHub(WebApplication app, ScratchLog log, TestTimers? timers) => (_app, _log, _timers) = (app, log, timers);

    /// <summary>All that it has logged so far.</summary>
    public IReadOnlyCollection<LoggedEvent> Logged => _log.Entries;

    private Uri Address => new(_app.Urls.First());

    /// <summary>Starts one.</summary>
    /// <param name="endpoints">Maps what the test needs besides the hub's own pages.</param>
    /// <param name="late">Maps more once the hub has mapped its own.</param>
    /// <exception cref="InvalidOperationException">An endpoint names no policy.</exception>
    public static Task<ScratchHub> StartAsync(Action<IEndpointRouteBuilder>? endpoints = null, Action<IEndpointRouteBuilder>? late = null) =>
        StartAsync(endpoints, late, beside: null);

    /// <summary>Starts a second server of a hub: same database, same time and certificate, nothing else in common.</summary>
    /// <param name="hub">The first.</param>
    /// <param name="endpoints">Maps what the test needs besides the hub's own pages.</param>
    /// <param name="settings">Settings in place of the usual ones.</param>
    public static Task<ScratchHub> BesideAsync(
        Hub hub, Action<IEndpointRouteBuilder>? endpoints = null, params (string Name, string? Value)[] settings)
    {
        ArgumentNullException.ThrowIfNull(hub);
        return StartAsync(endpoints, late: null, hub, settings);
    }

    /// <summary>Somebody at a browser who reaches this server as <c>https://hub.test</c>, as through a proxy.</summary>
    public Visitor Stranger() => new(new Browser(new HttpMessageInvoker(new ThroughProxy(Address)), new Uri("https://hub.test")), person: null, _app.Services);

    /// <summary>Waits until it has logged an event of that name, which it may have done already.</summary>
    public Task<LoggedEvent> LogsAsync(string name) => _log.FindAsync(name);

    /// <summary>Has what it does every so often done now.</summary>
    /// <exception cref="InvalidOperationException">It is not a server beside another.</exception>
    public Task DoesWhatComesEvery(TimeSpan period) => _timers?.ComesAsync(period) ?? throw new InvalidOperationException("Only a server beside another has a test's timers.");

    /// <summary>Sends bytes as they are and reads all that comes back.</summary>
    public async Task<string> SendsBytes(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(Address.Host, Address.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        try { return await reader.ReadToEndAsync(); }
        catch (IOException) { return ""; } // the hub hung up on what it would not read
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static async Task<ScratchHub> StartAsync(
        Action<IEndpointRouteBuilder>? endpoints, Action<IEndpointRouteBuilder>? late, Hub? beside,
        params (string Name, string? Value)[] settings)
    {
        var (log, timers) = (new ScratchLog(), beside is null ? null : new TestTimers(beside.Services.GetRequiredService<TimeProvider>()));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "EhcHub.Web", EnvironmentName = Environments.Production });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(LogLevels.Of(HubMode.Server));
        foreach (var (name, value) in ServerSettings.All) { builder.Configuration[name] = value; }

        foreach (var (name, value) in settings) { builder.Configuration[name] = value; }

        builder.AddHub(HubMode.Server, NoDatabase);
        builder.Logging.ClearProviders().AddProvider(new TestOutputLog()).AddProvider(new TestEvents(log.Add));
        if (beside is not null)
        {
            builder.Services.RemoveAll<NpgsqlDataSource>().AddSingleton(beside.Services.GetRequiredService<NpgsqlDataSource>());
            builder.Services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(timers!);
        }

        var app = builder.Build();
        try
        {
            app.Use((context, next) =>
            {
                context.Request.Scheme = Uri.UriSchemeHttps; // as a proxy that ends encryption would say
                return next(context);
            });
            endpoints?.Invoke(app);
            app.UseHub();
            late?.Invoke(app);
            await app.StartAsync();
            return new(app, log, timers);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Sends what is meant for the hub's public address to where this server listens.</summary>
    private sealed class ThroughProxy(Uri to) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var asked = request.RequestUri!;
            request.Headers.Host = asked.Host;
            request.RequestUri = new Uri(to, asked.PathAndQuery);
            try { return await base.SendAsync(request, cancellationToken); }
            finally { request.RequestUri = asked; } // what the browser believes to have asked
        }
    }
}

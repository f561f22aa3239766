using System.Net.Sockets;
using System.Text;
using EhcHub.Web.Settings;
using EhcHub.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
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

    private ScratchHub(WebApplication app) => _app = app;

    private Uri Address => new(_app.Urls.First());

    /// <summary>Starts one.</summary>
    /// <param name="endpoints">Maps what the test needs besides the hub's own pages.</param>
    /// <exception cref="InvalidOperationException">An endpoint names no policy.</exception>
    public static Task<ScratchHub> StartAsync(Action<IEndpointRouteBuilder>? endpoints = null) => StartAsync(endpoints, database: null);

    /// <summary>Starts a second server of a hub: same database, nothing else in common.</summary>
    public static Task<ScratchHub> BesideAsync(Hub hub)
    {
        ArgumentNullException.ThrowIfNull(hub);
        return StartAsync(endpoints: null, hub.Services.GetRequiredService<NpgsqlDataSource>());
    }

    /// <summary>Somebody at a browser who reaches this server as <c>https://hub.test</c>, as through a proxy.</summary>
    public Visitor Stranger() => new(new Browser(new HttpMessageInvoker(new ThroughProxy(Address)), new Uri("https://hub.test")), person: null, _app.Services);

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
    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static async Task<ScratchHub> StartAsync(Action<IEndpointRouteBuilder>? endpoints, NpgsqlDataSource? database)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "EhcHub.Web", EnvironmentName = Environments.Production });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddHub(HubMode.Server, NoDatabase);
        builder.Logging.ClearProviders().AddProvider(new TestOutputLog());
        if (database is not null) { builder.Services.RemoveAll<NpgsqlDataSource>().AddSingleton(database); }

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
            await app.StartAsync();
            return new(app);
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
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Host = request.RequestUri!.Host;
            request.RequestUri = new Uri(to, request.RequestUri.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

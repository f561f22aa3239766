using EhcHub.Data;
using EhcHub.Web.Access;
using EhcHub.Web.Addresses;
using EhcHub.Web.Errors;
using EhcHub.Web.Forms;
using EhcHub.Web.Headers;
using EhcHub.Web.Health;
using EhcHub.Web.Logging;
using EhcHub.Web.Settings;
using EhcHub.Web.Theme;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.Options;

namespace EhcHub.Web.Startup;

/// <summary>Puts the rooms together into the website.</summary>
public static class HubApplication
{
    /// <summary>Adds everything the pages need.</summary>
    /// <exception cref="StartRefusedException">In server mode: there is no certificate for the keys.</exception>
    public static void AddHub(this WebApplicationBuilder builder, HubMode mode, string connectionString)
    {
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateScopes, provider.ValidateOnBuild) = (true, true));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024; // pages that take files raise it for themselves (DOC-2)
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.MaxConcurrentConnections = 2000;
        });
        // In Development the framework adds an endpoint of its own for files it does not know; it names no policy, and we need none.
        builder.Configuration["DisableStaticAssetNotFoundRuntimeFallback"] = "true";
        builder.Logging.AddHubLogging(mode);
        // Time for requests under way when a server is told to stop (REL-5); a developer who presses Ctrl-C waits for nobody.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(mode == HubMode.Server ? 30 : 2));
        builder.Services.AddSingleton<SecurityLog>();
        builder.Services.AddExceptionHandler<FaultLog>();
        builder.Services.AddSingleton(new HubRun(mode));
        builder.Services.AddOptions<HubSettings>().BindConfiguration("Hub").ValidateDataAnnotations()
            .Validate(TrustedProxies.AreReadable, TrustedProxies.Wanted)
            .ValidateOnStart();
        builder.Services.AddSingleton<IConfigureOptions<ForwardedHeadersOptions>, TrustedProxies>();
        // The framework's filter lets every name pass, because ours stands where refusals get our headers and our page.
        builder.Services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["*"]);
        builder.Services.AddSingleton(OwnNames.From(builder.Configuration["AllowedHosts"]));
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IStartupFilter, EveryEndpointNamesItsPolicy>());
        builder.Services.AddDataRoom(connectionString);
        builder.Services.AddScoped<EhcHub.Demo.DemoData>();
        builder.Services.AddHubAccess(
            secureCookies: mode == HubMode.Server,
            mode == HubMode.Server ? KeyCertificates.Read(HubSettings.Of(builder.Configuration)) : null);
        builder.Services.AddHubHealth();
        builder.Services.AddHubLook(mode);
        builder.Services.AddRouting(options => options.LowercaseUrls = true);
        builder.Services.AddRazorPages(pages =>
        {
            pages.Conventions.Add(new PageRouteTransformerConvention(new WordsWithHyphens()));
            pages.Conventions.Add(new OneAddressPerPage());
            if (mode != HubMode.Demo) { pages.Conventions.Add(new WithoutDemoPages()); }

            pages.Conventions.ConfigureFilter(new OnlyHandledMethods());
        });
        builder.Services.Configure<MvcOptions>(options =>
        {
            options.MaxModelBindingCollectionSize = CleanText.MostFields;
            options.Filters.Add<NotingRefusedForms>();
        });
        builder.Services.Configure<FormOptions>(CleanText.Limit);
        builder.Services.AddAntiforgery(options =>
        {
            options.HeaderName = "RequestVerificationToken";
            options.Cookie.Name = mode == HubMode.Server ? "__Host-hub-form" : "hub-form";
            options.Cookie.SecurePolicy = mode == HubMode.Server ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
            options.SuppressXFrameOptionsHeader = true; // frame-ancestors says it for every page
        });
    }

    /// <summary>Lays the path of a request and maps every endpoint. The start fails when one names no policy (AZ-1).</summary>
    public static void UseHub(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseErrorPages();
        app.UseMiddleware<OwnNamesOnly>();
        app.UseRouting();
        app.Use(RequestLog.RememberWhatWasAsked);
        app.UseMiddleware<OwnPagesOnly>();
        // A branch does not tell the framework that we ask who is there. Left alone, it would ask first of all, for files too and outside the error pages.
        ((IApplicationBuilder)app).Properties["__AuthenticationMiddlewareSet"] = true;
        app.UseWhen(AsksWhoIsThere, branch => branch.UseAuthentication());
        app.UseAuthorization();
        app.UseMiddleware<CleanText>();
        app.UseAntiforgery();

        app.MapStaticAssets().WithMetadata(new HubPublicAttribute("Styles, scripts and pictures.") { SameForEverybody = true });
        app.MapCspReports();
        app.MapHubHealth();
        app.MapRazorPages().WithStaticAssets();
    }

    private static bool AsksWhoIsThere(HttpContext context) =>
        !ErrorPages.IsReExecuting(context) && context.GetEndpoint()?.Metadata.GetMetadata<HubPublicAttribute>() is not { SameForEverybody: true };
}

using EhcHub.Data;
using EhcHub.Data.Keys;
using EhcHub.Domain.Access;
using EhcHub.Web.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;

namespace EhcHub.Web.Access;

/// <summary>Adds sign-in, sessions and the policies of the table.</summary>
internal static class AccessRoom
{
    /// <param name="services">Where to add them.</param>
    /// <param name="secureCookies">Whether cookies are for encrypted connections alone; false for the demo.</param>
    /// <param name="certificates">What the key ring is encrypted with; null for the demo, which leaves it as it is.</param>
    public static void AddHubAccess(this IServiceCollection services, bool secureCookies, KeyCertificates? certificates)
    {
        services.AddHttpContextAccessor();
        services.AddKeyRing(certificates);
        services.AddSingleton(new SessionCookie(secureCookies));
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, HubSessionHandler>(IdentityConstants.ApplicationScheme, displayName: null, configureOptions: null)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => BetweenTheFactors(options, secureCookies));
        services.AddPeople().AddSignInManager<HubSignIn>().AddDefaultTokenProviders();
        services.AddScoped<PasswordSignIn>();
        services.AddSingleton<NobodysPassword>();
        services.AddSingleton<PendingAuthenticators>();
        services.AddHostedService<TidyingUp>();

        services.AddSingleton<IAuthorizationHandler, RoleRequirementHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalLooksLikeAbsence>();
        services.AddAuthorization(options =>
        {
            options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
            foreach (var policy in Policies.Table.Keys)
            {
                options.AddPolicy(policy, builder => builder.AddRequirements(new RoleRequirement(policy)));
            }
        });
    }

    /// <summary>Remembers for ten minutes whose password was right, until the second factor is shown too.</summary>
    private static void BetweenTheFactors(CookieAuthenticationOptions options, bool secure)
    {
        options.ExpireTimeSpan = TimeSpan.FromMinutes(10);
        options.SlidingExpiration = false;
        options.Cookie.Name = secure ? "__Host-hub-step" : "hub-step";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
    }

    /// <summary>
    /// Signs and hides what browsers keep for the hub, and what the database holds of second factors, alike on every server (KEY-2).
    /// The keys lie in the database, which must not be enough to read them.
    /// </summary>
    private static void AddKeyRing(this IServiceCollection services, KeyCertificates? certificates)
    {
        var protection = services.AddDataProtection().SetApplicationName("ehc-hub").SetDefaultKeyLifetime(TimeSpan.FromDays(90));
        services.AddOptions<KeyManagementOptions>().Configure<KeyRing>((options, ring) => options.XmlRepository = ring);
        if (certificates is not null)
        {
            protection.ProtectKeysWithCertificate(certificates.Current).UnprotectKeysWithAnyCertificate([.. certificates.Old]);
        }
    }
}

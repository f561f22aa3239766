using EhcHub.Data;
using EhcHub.Data.Keys;
using EhcHub.Domain.Access;
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
    public static void AddHubAccess(this IServiceCollection services, bool secureCookies)
    {
        services.AddHttpContextAccessor();
        services.AddKeyRing();
        services.AddSingleton(new SessionCookie(secureCookies));
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, HubSessionHandler>(IdentityConstants.ApplicationScheme, displayName: null, configureOptions: null)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => BetweenTheFactors(options, secureCookies));
        services.AddPeople().AddSignInManager<HubSignIn>().AddDefaultTokenProviders();
        services.AddScoped<PasswordSignIn>();
        services.AddSingleton<NobodysPassword>();
        services.AddSingleton<PendingAuthenticators>();

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
    /// Signs and hides what browsers keep for the hub, alike on every server (KEY-2). The keys lie in the database as the framework
    /// writes them; a certificate to encrypt them with is named here when settings have one.
    /// </summary>
    private static void AddKeyRing(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("ehc-hub").SetDefaultKeyLifetime(TimeSpan.FromDays(90));
        services.AddOptions<KeyManagementOptions>().Configure<KeyRing>((options, ring) => options.XmlRepository = ring);
    }
}

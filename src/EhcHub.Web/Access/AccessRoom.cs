using EhcHub.Data;
using EhcHub.Domain.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace EhcHub.Web.Access;

/// <summary>Adds sign-in, sessions and the policies of the table.</summary>
internal static class AccessRoom
{
    public static void AddHubAccess(this IServiceCollection services, bool secureCookies)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(new SessionCookie(secureCookies));
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddScheme<AuthenticationSchemeOptions, HubSessionHandler>(IdentityConstants.ApplicationScheme, displayName: null, configureOptions: null)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => BetweenTheFactors(options.Cookie, secureCookies));
        services.AddPeople().AddSignInManager().AddDefaultTokenProviders();

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

    private static void BetweenTheFactors(CookieBuilder cookie, bool secure)
    {
        cookie.Name = secure ? "__Host-hub-step" : "hub-step";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
    }
}

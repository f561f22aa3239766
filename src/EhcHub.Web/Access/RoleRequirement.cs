using EhcHub.Data.Sessions;
using EhcHub.Domain.Access;
using Microsoft.AspNetCore.Authorization;

namespace EhcHub.Web.Access;

/// <summary>The role in use must be in the policy's row of the table, and two factors must have been shown (AUTH-1).</summary>
public sealed record RoleRequirement(string Policy) : IAuthorizationRequirement;

internal sealed class RoleRequirementHandler(IHttpContextAccessor current) : AuthorizationHandler<RoleRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement)
    {
        if (current.HttpContext?.Viewer() is { Strength: not SignInStrength.OneFactor, Acting: { } acting }
            && Policies.Allows(requirement.Policy, acting.Role))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}

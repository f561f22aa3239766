using EhcHub.Data.Sessions;
using EhcHub.Domain.Access;
using EhcHub.Web.Settings;
using Microsoft.AspNetCore.Authorization;

namespace EhcHub.Web.Access;

/// <summary>
/// The role in use must be in the policy's row of the table, and two factors must have been shown (AUTH-1), but for the few
/// policies that the table opens to less.
/// </summary>
public sealed record RoleRequirement(string Policy) : IAuthorizationRequirement;

internal sealed class RoleRequirementHandler(IHttpContextAccessor current, HubRun run) : AuthorizationHandler<RoleRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement)
    {
        if (current.HttpContext?.Viewer() is { } viewer
            && (IsEnough(viewer.Strength) || Policies.WithOneFactor.Contains(requirement.Policy))
            && (viewer.Acting is { } acting ? Policies.Allows(requirement.Policy, acting.Role) : Policies.WithoutRole.Contains(requirement.Policy)))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    /// <summary>One click is enough where everybody is invented, and nowhere else.</summary>
    private bool IsEnough(SignInStrength strength) =>
        strength == SignInStrength.TwoFactors || (strength == SignInStrength.Demo && run.IsDemo);
}

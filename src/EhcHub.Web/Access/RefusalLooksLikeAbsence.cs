using EhcHub.Data.Sessions;
using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace EhcHub.Web.Access;

/// <summary>
/// Not signed in: to the sign-in page, and back afterwards. Signed in and not allowed: the same answer as an address
/// that does not exist (AZ-5). A fragment asked for by script is told to load the sign-in page as a page of its own.
/// </summary>
internal sealed class RefusalLooksLikeAbsence(SecurityLog log) : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded) { return next(context); }

        switch (context.Viewer())
        {
            case null or { Strength: SignInStrength.OneFactor } when context.Request.Headers.ContainsKey("HX-Request"):
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                context.Response.Headers["HX-Redirect"] = SignInAddress(context.Request);
                break;
            case null or { Strength: SignInStrength.OneFactor }:
                return Results.LocalRedirect(SignInAddress(context.Request)).ExecuteAsync(context);
            case var viewer:
                log.AccessRefused(viewer.PersonId, SecurityLog.RouteOf(context));
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }

        return Task.CompletedTask;
    }

    private static string SignInAddress(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path != "/"
            ? "/sign-in" + QueryString.Create("next", request.Path + request.QueryString)
            : "/sign-in";
}

using EhcHub.Web.Logging;

namespace EhcHub.Web.Access;

/// <summary>
/// Refuses what another site's page sends to change something (WEB-4): a browser that says where a request comes from must say
/// that it comes from here. The antiforgery token is asked for besides, of browsers that do not say it too.
/// </summary>
internal sealed class OwnPagesOnly(RequestDelegate next, SecurityLog log)
{
    public Task InvokeAsync(HttpContext context)
    {
        var from = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (from is "" or "same-origin" || IsSafe(context.Request.Method)
            || context.GetEndpoint()?.Metadata.GetMetadata<HubCrossSiteAttribute>() is not null)
        {
            return next(context);
        }

        log.OtherSiteRefused(SecurityLog.RouteOf(context));
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}

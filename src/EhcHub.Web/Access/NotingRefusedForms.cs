using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EhcHub.Web.Access;

/// <summary>Puts a form that came without its token into the security log; the framework itself only refuses it.</summary>
internal sealed class NotingRefusedForms(SecurityLog log) : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult) { log.TokenRefused(SecurityLog.RouteOf(context.HttpContext)); }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}

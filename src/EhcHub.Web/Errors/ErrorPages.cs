using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;

namespace EhcHub.Web.Errors;

/// <summary>Every fault ends in the one error page (LOG-1): what happened, what to do, and a reference.</summary>
internal static class ErrorPages
{
    private const string Address = "/error/{0}";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseStatusCodePagesWithReExecute(Address);
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error/500",
            StatusCodeSelector = StatusOf,
            SuppressDiagnosticsCallback = _ => false,
        });
        app.Use((context, next) =>
        {
            // The page that answers for a failed form is read, not posted to.
            if (IsReExecuting(context)) { context.Request.Method = HttpMethods.Get; }

            return next(context);
        });
    }

    /// <summary>Whether this request is already being answered by the error page.</summary>
    public static bool IsReExecuting(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>() is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null;

    private static int StatusOf(Exception fault) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        DbException { IsTransient: true } or InvalidOperationException { InnerException: DbException { IsTransient: true } } =>
            StatusCodes.Status503ServiceUnavailable,
        TimeoutException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };
}

using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;

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
            SuppressDiagnosticsCallback = _ => true, // ours says what a log may hold of it
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

    /// <summary>
    /// A database that does not answer, now or in time, is a reason to come back later; two people who changed one thing at once are told so;
    /// all other faults are ours.
    /// </summary>
    internal static int StatusOf(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case BadHttpRequestException bad:
                    return bad.StatusCode;
                case DbUpdateConcurrencyException:
                    return StatusCodes.Status409Conflict;
                case DbException { IsTransient: true } or TimeoutException:
                    return StatusCodes.Status503ServiceUnavailable;
                default:
                    break;
            }
        }

        return StatusCodes.Status500InternalServerError;
    }
}

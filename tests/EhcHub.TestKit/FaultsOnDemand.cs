using System.Globalization;
using EhcHub.Web.Errors;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace EhcHub.TestKit;

/// <summary>Has a page of a test's hub fail when its address asks for it, as faults would make it fail: <c>/help?fault=503</c>.</summary>
public sealed class FaultsOnDemand : IResourceFilter
{
    private const string Parameter = "fault";

    /// <summary>The address of a page that fails with that status.</summary>
    public static string On(string page, int status) => string.Create(CultureInfo.InvariantCulture, $"{page}?{Parameter}={status}");

    /// <summary>What the error page is headed for that status.</summary>
    public static string HeadingOf(int status) => ErrorWords.For(status).Title;

    /// <inheritdoc />
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // The page that explains the fault is asked for with the same query.
        if (context.HttpContext.Features.Get<IExceptionHandlerFeature>() is not null
            || !int.TryParse(context.HttpContext.Request.Query[Parameter], CultureInfo.InvariantCulture, out var status))
        {
            return;
        }

        context.Result = status switch
        {
            StatusCodes.Status409Conflict => throw new DbUpdateConcurrencyException("Two people saved at once."),
            StatusCodes.Status413PayloadTooLarge => throw new BadHttpRequestException("Too big.", status),
            StatusCodes.Status500InternalServerError => throw new InvalidOperationException("A fault in the program."),
            StatusCodes.Status503ServiceUnavailable => throw new NpgsqlException("The database does not answer.", new TimeoutException()),
            _ => new StatusCodeResult(status),
        };
    }

    /// <inheritdoc />
    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}

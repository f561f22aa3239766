using System.Diagnostics;
using EhcHub.Web.Access;
using EhcHub.Web.Errors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Error;

/// <summary>The one error page: what happened, what to do, a reference (LOG-1).</summary>
[HubPublic("Shows nothing of a case: the same words for everybody.")]
public sealed class IndexModel : PageModel
{
    /// <summary>The status that the page explains.</summary>
    public int Status { get; private set; }

    /// <summary>What to tell us when asking about it.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Explains a fault; asked for directly, there is nothing here.</summary>
    public IActionResult OnGet(int status)
    {
        if (!ErrorPages.IsReExecuting(HttpContext)) { return NotFound(); }

        Status = status == StatusCodes.Status500InternalServerError ? Response.StatusCode : status;
        Reference = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        return Page();
    }
}

using System.ComponentModel.DataAnnotations;
using EhcHub.Web.Access;
using EhcHub.Web.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Demo.Components.Form;

/// <summary>A form that can be got wrong: how questions, errors and the banner work together. Keeps nothing.</summary>
[HubPublic("Exists in demo mode only, and keeps nothing of what is sent.")]
public sealed class IndexModel : PageModel
{
    /// <summary>Where a receipt would go.</summary>
    [BindProperty, Required(ErrorMessage = "Enter your e-mail address"), MaxLength(200, ErrorMessage = "E-mail address must be 200 characters or less")]
    public string? Email { get; set; }

    /// <summary>The day of the meeting.</summary>
    [BindProperty, Display(Name = "Meeting date"), Required(ErrorMessage = "Enter the date of the meeting")]
    public DateOnly? MeetingOn { get; set; }

    /// <summary>"keep", "change" or "stop".</summary>
    [BindProperty, Required(ErrorMessage = "Select whether you recommend keep, change or stop")]
    public string? Recommendation { get; set; }

    /// <summary>Who gets a copy.</summary>
    [BindProperty]
    public IReadOnlyList<string> Copies { get; set; } = [];

    /// <summary>Anything else, in at most 200 characters.</summary>
    [BindProperty, MaxLength(200, ErrorMessage = "Views must be 200 characters or less")]
    public string? Views { get; set; }

    /// <summary>Shows the errors, or says that all is well.</summary>
    public IActionResult OnPost()
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        TempData.Done("Your answers are in order. Nothing was kept.");
        return RedirectToPage();
    }
}

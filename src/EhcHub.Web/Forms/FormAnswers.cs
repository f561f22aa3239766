using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Forms;

/// <summary>How a page answers a form that it cannot take.</summary>
internal static class FormAnswers
{
    /// <summary>The page again, with what is wrong.</summary>
    public static PageResult ShowErrors(this PageModel page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new() { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    /// <summary>The page again, with what is wrong with one field.</summary>
    public static PageResult ShowError(this PageModel page, string field, string message)
    {
        ArgumentNullException.ThrowIfNull(page);
        page.ModelState.AddModelError(field, message);
        return page.ShowErrors();
    }

    /// <summary>The page again, saying how long to wait before another try.</summary>
    public static PageResult AskToWait(this PageModel page, string field, TimeSpan wait)
    {
        ArgumentNullException.ThrowIfNull(page);
        var seconds = (int)Math.Ceiling(wait.TotalSeconds);
        page.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        page.ModelState.AddModelError(field, $"There were too many tries. Try again in {Words(seconds)}");
        return new() { StatusCode = StatusCodes.Status429TooManyRequests };
    }

    private static string Words(int seconds) => seconds switch
    {
        1 => "1 second",
        < 60 => $"{seconds} seconds",
        < 120 => "2 minutes",
        < 7200 => $"{(seconds + 59) / 60} minutes",
        _ => $"{(seconds + 3599) / 3600} hours",
    };
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Access;

/// <summary>Where to go on after signing in. Only ever a path of this hub (WEB-7).</summary>
internal static class NextAddress
{
    /// <summary>That address when it is a path of this hub, else the front door.</summary>
    public static string OrHome(this IUrlHelper url, string? next) => url.IsLocalUrl(next) ? next! : "/";

    /// <summary>A page of the sign-in journey, remembering where to go on afterwards.</summary>
    /// <param name="page">Where they are.</param>
    /// <param name="path">Where to send them.</param>
    /// <param name="next">Where to go on afterwards; anything but a path of this hub is forgotten.</param>
    /// <param name="with">What else that page is told, as a query; null for nothing.</param>
    public static LocalRedirectResult OnTo(this PageModel page, string path, string? next, QueryString? with = null)
    {
        var query = with ?? QueryString.Empty;
        return new(path + (page.Url.IsLocalUrl(next) ? query.Add("next", next!) : query));
    }
}

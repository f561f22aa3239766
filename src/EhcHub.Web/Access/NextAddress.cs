using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Access;

/// <summary>Where to go on after signing in. Only ever a path of this hub (WEB-7).</summary>
internal static class NextAddress
{
    /// <summary>That address when it is a path of this hub, else the front door.</summary>
    public static string OrHome(this IUrlHelper url, string? next) => url.IsLocalUrl(next) ? next! : "/";

    /// <summary>A page of the sign-in journey, remembering where to go on afterwards.</summary>
    public static LocalRedirectResult OnTo(this PageModel page, string path, string? next) =>
        new(page.Url.IsLocalUrl(next) ? path + QueryString.Create("next", next!) : path);
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EhcHub.Web.Frame;

/// <summary>What was just done, shown once as a success banner on the next page.</summary>
public static class DoneExtensions
{
    /// <summary>The end of the cookie's name.</summary>
    internal const string Cookie = "hub-done";

    private const string Key = "done";

    /// <summary>Keeps the words for the next page; no names and no facts of a case, because a cookie carries them.</summary>
    public static void Done(this ITempDataDictionary tempData, string words) => tempData[Key] = words;

    /// <summary>The words, once; null when nothing was done. Without the cookie nothing is read, and so none is taken back.</summary>
    public static string? TakeDone(this ViewContext page) =>
        page.HttpContext.Request.Cookies.Keys.Any(name => name.EndsWith(Cookie, StringComparison.Ordinal)) ? page.TempData[Key] as string : null;
}

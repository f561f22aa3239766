using Microsoft.AspNetCore.Mvc.Rendering;

namespace EhcHub.Web.Frame;

/// <summary>The title of a page: <c>[Error: ]Page – Section – Service</c>.</summary>
public static class PageTitle
{
    /// <summary>From the page's <c>ViewData["Title"]</c> and <c>ViewData["Section"]</c>; either may be missing.</summary>
    public static string Of(ViewContext page, string serviceName)
    {
        string?[] parts = [page.ViewData["Title"] as string, page.ViewData["Section"] as string, serviceName];
        var title = string.Join(" – ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return page.ModelState.IsValid ? title : $"Error: {title}";
    }
}

using EhcHub.Domain.Access;
using EhcHub.Web.TagHelpers;

namespace EhcHub.Web.Frame;

/// <summary>The service navigation as it stands on a page: the link of this page is current, the one around it active.</summary>
public static class NavigationLinks
{
    /// <summary>The links for that role at that address.</summary>
    public static IReadOnlyList<ServiceNavigationItem> For(Role role, PathString here) => [.. Navigation.For(role).Select(link =>
    {
        var isHere = here.Equals(link.Href, StringComparison.OrdinalIgnoreCase);
        return new ServiceNavigationItem
        {
            Text = link.Text,
            Href = link.Href,
            Current = isHere,
            Active = !isHere && here.StartsWithSegments(link.Href, StringComparison.OrdinalIgnoreCase),
        };
    })];
}

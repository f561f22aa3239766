using EhcHub.Data.Sessions;
using EhcHub.Web.TagHelpers;

namespace EhcHub.Web.Frame;

/// <summary>The service navigation as it stands on a page: the link of this page is current, the one around it active.</summary>
public static class NavigationLinks
{
    /// <summary>The links for somebody at that address; none while they have no role, or have shown one factor only.</summary>
    public static IReadOnlyList<ServiceNavigationItem> For(SignedIn viewer, PathString here)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return viewer is { Strength: not SignInStrength.OneFactor, Acting: { } acting }
            ? [.. Navigation.For(acting.Role).Select(link => Item(link, here))]
            : [];
    }

    private static ServiceNavigationItem Item(NavigationLink link, PathString here)
    {
        var isHere = here.Equals(link.Href, StringComparison.OrdinalIgnoreCase);
        return new ServiceNavigationItem
        {
            Text = link.Text,
            Href = link.Href,
            Current = isHere,
            Active = !isHere && here.StartsWithSegments(link.Href, StringComparison.OrdinalIgnoreCase),
        };
    }
}

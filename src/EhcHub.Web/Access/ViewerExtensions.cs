using EhcHub.Data.Sessions;

namespace EhcHub.Web.Access;

/// <summary>Who is asking.</summary>
public static class ViewerExtensions
{
    /// <summary>The signed-in person of this request, read from the database once; null for everybody else.</summary>
    public static SignedIn? Viewer(this HttpContext context) => context.Features.Get<SignedIn>();
}

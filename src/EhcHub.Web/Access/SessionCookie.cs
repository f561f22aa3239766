namespace EhcHub.Web.Access;

/// <summary>The one cookie that says who is asking: a random handle and nothing else (SESS-1).</summary>
public sealed class SessionCookie
{
    private readonly bool _secure;

    /// <param name="secure">False only for the first run on a developer's own machine, which has no certificate.</param>
    public SessionCookie(bool secure)
    {
        _secure = secure;
        Name = secure ? "__Host-hub" : "hub";
    }

    /// <summary>The cookie's name; the prefix binds it to this host and to encrypted connections.</summary>
    public string Name { get; }

    /// <summary>The handle the browser sent; null when it sent none.</summary>
    public string? Read(HttpRequest request) => request.Cookies[Name];

    /// <summary>Gives the browser a new handle, kept until the browser closes or the session ends.</summary>
    public void Write(HttpResponse response, string handle) => response.Cookies.Append(Name, handle, Options());

    /// <summary>Takes the handle back.</summary>
    public void Remove(HttpResponse response) => response.Cookies.Delete(Name, Options());

    private CookieOptions Options() => new() { HttpOnly = true, Secure = _secure, SameSite = SameSiteMode.Lax, Path = "/", IsEssential = true };
}

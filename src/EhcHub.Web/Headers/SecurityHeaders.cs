using System.Security.Cryptography;
using EhcHub.Web.Access;

namespace EhcHub.Web.Headers;

/// <summary>Puts the headers of WEB-1 and WEB-3 on every response, errors included.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Features =
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)";

    public Task InvokeAsync(HttpContext context)
    {
        var nonce = new CspNonce(RandomNumberGenerator.GetHexString(32, lowercase: true));
        context.Features.Set(nonce);
        context.Response.OnStarting(static state => Apply((HttpContext)state), context);
        return next(context);
    }

    private static Task Apply(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self' 'nonce-" + context.CspNonce()
            + "'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; manifest-src 'self'; "
            + "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; report-to csp";
        headers["Reporting-Endpoints"] = "csp=\"" + CspReports.Address + "\"";
        headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Features;
        headers["X-Robots-Tag"] = "noindex";
        if (context.Viewer() is not null || headers.CacheControl.Count == 0) { headers.CacheControl = "no-store"; }

        return Task.CompletedTask;
    }
}

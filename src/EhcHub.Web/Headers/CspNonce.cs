namespace EhcHub.Web.Headers;

/// <summary>The random value that lets this response's one inline script run, and no other.</summary>
internal sealed record CspNonce(string Value);

internal static class CspNonceExtensions
{
    /// <summary>This response's value; every response has one.</summary>
    public static string CspNonce(this HttpContext context) => context.Features.Get<CspNonce>()!.Value;
}

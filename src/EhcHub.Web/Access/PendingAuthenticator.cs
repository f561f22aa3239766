using System.Security.Cryptography;
using EhcHub.Domain.Access;
using Microsoft.AspNetCore.DataProtection;

namespace EhcHub.Web.Access;

/// <summary>
/// A key on its way into an authenticator app. It travels in the form, sealed for its person, and is kept only once the app
/// has shown the right code, so that looking at the page changes nothing.
/// </summary>
/// <param name="Key">The key, base32.</param>
/// <param name="Sealed">The same for the form's hidden field.</param>
public sealed record PendingAuthenticator(string Key, string Sealed)
{
    /// <summary>The key in groups of four, as people copy it.</summary>
    public string KeyInGroups => string.Join(' ', Key.Chunk(4).Select(group => new string(group)));
}

/// <summary>Seals and opens pending keys.</summary>
public sealed class PendingAuthenticators(IDataProtectionProvider protection)
{
    private static readonly TimeSpan ValidFor = TimeSpan.FromMinutes(30);

    /// <summary>A new key for that person.</summary>
    public PendingAuthenticator Make(Guid personId)
    {
        var key = AuthenticatorCode.NewKey();
        return new(key, For(personId).Protect(key, ValidFor));
    }

    /// <summary>The key that was sealed for that person in the last half hour; null for anything else.</summary>
    public PendingAuthenticator? Open(Guid personId, string? text)
    {
        if (string.IsNullOrEmpty(text)) { return null; }

        try
        {
            return new(For(personId).Unprotect(text), text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private ITimeLimitedDataProtector For(Guid personId) =>
        protection.CreateProtector("hub.pending-authenticator", personId.ToString()).ToTimeLimitedDataProtector();
}

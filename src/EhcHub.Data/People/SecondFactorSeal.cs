using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace EhcHub.Data.People;

/// <summary>
/// Seals what stands for a person's second factor before it is stored, so that a copy of the database shows nobody's codes. What was
/// sealed for one person opens for nobody else.
/// </summary>
public sealed class SecondFactorSeal(IDataProtectionProvider protection)
{
    /// <summary>The text that may be stored.</summary>
    public string Seal(Guid personId, string text) => For(personId).Protect(text);

    /// <summary>What was sealed for that person.</summary>
    /// <exception cref="CryptographicException">It was sealed for somebody else, with keys that are lost, or not at all.</exception>
    public string Open(Guid personId, string stored) => For(personId).Unprotect(stored);

    private IDataProtector For(Guid personId) => protection.CreateProtector("hub.second-factor", personId.ToString());
}

using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using EhcHub.Web.Startup;

namespace EhcHub.Web.Settings;

/// <summary>The certificates that the key ring is encrypted with, so that the database alone gives nobody the keys (KEY-2).</summary>
/// <param name="Current">Encrypts new keys, and opens what it encrypted.</param>
/// <param name="Old">Only open what they once encrypted.</param>
public sealed record KeyCertificates(X509Certificate2 Current, IReadOnlyList<X509Certificate2> Old)
{
    private const int FewestBits = 2048;
    private const string HowToMake = "openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj '/CN=EHC Hub keys' -keyout hub-keys.pem -out hub-keys.crt && cat hub-keys.crt >> hub-keys.pem";

    /// <summary>Whose private key lies on more machines than the hub's: a developer's own certificate for https.</summary>
    private const string Developers = "1.3.6.1.4.1.311.84.1.1";

    /// <summary>Reads those that the settings name.</summary>
    /// <exception cref="StartRefusedException">There is none, or one of them cannot be used.</exception>
    public static KeyCertificates Read(HubSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (string.IsNullOrWhiteSpace(settings.KeyCertificate))
        {
            throw new StartRefusedException(
                $"Hub:KeyCertificate is not set: set it to a file with a certificate and its private key, which encrypts the hub's keys in the database. To make one: {HowToMake}");
        }

        return new(One("Hub:KeyCertificate", settings.KeyCertificate), [.. settings.OldKeyCertificates.Select((old, i) => One($"Hub:OldKeyCertificates:{i}", old))]);
    }

    private static X509Certificate2 One(string name, string textOrFile)
    {
        var certificate = Open(name, textOrFile);
        var fault = certificate.GetRSAPrivateKey() switch
        {
            null => "has no private RSA key",
            { KeySize: < FewestBits } key => $"has a key of {key.KeySize} bits, and {FewestBits} are the fewest",
            _ when certificate.Extensions.Any(extension => extension.Oid?.Value == Developers) => "is a developer's own for https",
            _ => null,
        };
        return fault is null ? certificate : throw new StartRefusedException($"The certificate in {name} {fault}. To make one that will do: {HowToMake}");
    }

    private static X509Certificate2 Open(string name, string textOrFile)
    {
        try
        {
            var text = textOrFile.Contains("-----BEGIN", StringComparison.Ordinal) ? textOrFile : File.ReadAllText(textOrFile);
            return X509Certificate2.CreateFromPem(text, text);
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new StartRefusedException($"{name} is not a certificate with its private key in PEM form, nor a readable file that holds one. To make one: {HowToMake}", fault);
        }
    }
}

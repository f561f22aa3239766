using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace EhcHub.TestKit;

/// <summary>The settings that a hub for real people does not start without, but for its database.</summary>
public static class ServerSettings
{
    private static readonly Lazy<string> Own = new(() => NewCertificate());

    /// <summary>The certificate of every hub of this test process, with its private key, as PEM text.</summary>
    public static string Certificate => Own.Value;

    /// <summary>The settings by name, with colons.</summary>
    public static IReadOnlyDictionary<string, string> All => new Dictionary<string, string>
    {
        ["Hub:Address"] = "https://hub.test",
        ["Hub:ServiceName"] = "Alderbrook and Merrowdale EHC Hub",
        ["Hub:Theme:Owner"] = "Alderbrook and Merrowdale councils",
        ["Hub:Theme:Team:Name"] = "EHC team",
        ["Hub:Theme:Team:Phone"] = "01632 960 120",
        ["Hub:KeyCertificate"] = Certificate,
    };

    /// <summary>A certificate that no other test has, with its private key, as PEM text. The key is gone with the test.</summary>
    /// <param name="bits">The length of its key.</param>
    public static string NewCertificate(int bits = 2048)
    {
        using var key = RSA.Create(bits);
        var request = new CertificateRequest("CN=Keys of a test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(TestClock.Usual.AddDays(-1), TestClock.Usual.AddYears(10));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
    }
}

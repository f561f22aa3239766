using System.Security.Cryptography;
using System.Text;

namespace EhcHub.Data.People;

/// <summary>One of the codes that stand in for a lost authenticator app, once each. The hub keeps only its hash.</summary>
public sealed class RecoveryCode
{
    /// <summary>How many a person is given at a time.</summary>
    public const int Count = 10;

    // No I, L, O or U, which are misread from paper. 24 of them are 120 bits, so that a plain hash is enough.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int Length = 24;

    /// <summary>Random; never shown.</summary>
    public Guid Id { get; init; }

    /// <summary>Whose it is.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>SHA-256 of the code without hyphens.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>A new code as people read it: six groups of four with hyphens.</summary>
    internal static string Make() => string.Join('-', Enumerable.Range(0, Length / 4).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));

    /// <summary>The hash of a code as typed: case, spaces and hyphens do not count, and look-alikes are read as what was meant.</summary>
    internal static byte[] HashOf(string typed)
    {
        var code = new StringBuilder(Length);
        foreach (var letter in typed.ToUpperInvariant())
        {
            if (letter is '-' or ' ') { continue; }

            code.Append(letter switch { 'O' => '0', 'I' or 'L' => '1', _ => letter });
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(code.ToString()));
    }
}

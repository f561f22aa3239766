using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EhcHub.Domain.Access;

/// <summary>The six digits that an authenticator app shows (RFC 6238: HMAC-SHA1, steps of 30 seconds).</summary>
public static class AuthenticatorCode
{
    /// <summary>How long one code is shown, in seconds.</summary>
    public const int StepSeconds = 30;

    /// <summary>How many digits.</summary>
    public const int Digits = 6;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648

    /// <summary>The number of the step in which that instant falls.</summary>
    public static long StepAt(DateTimeOffset instant) => instant.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>A new random key of 160 bits, in the 32 letters and digits that apps take.</summary>
    public static string NewKey()
    {
        Span<byte> random = stackalloc byte[32];
        RandomNumberGenerator.Fill(random);
        var key = new StringBuilder(32);
        foreach (var value in random) { key.Append(Alphabet[value & 31]); }

        return key.ToString();
    }

    /// <summary>The code of one step.</summary>
    /// <param name="key">Base32 without padding; letters of either case.</param>
    /// <param name="step">From <see cref="StepAt"/>.</param>
    /// <exception cref="FormatException">The key is not base32.</exception>
    public static string At(string key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // the one code that every authenticator app can make
        HMACSHA1.HashData(Decode(key), counter, mac);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(mac[(mac[^1] & 0xf)..]) & 0x7fff_ffff;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Which step a code belongs to: the one of now, the one before or the one after, for clocks that differ a little (AUTH-5).</summary>
    /// <param name="key">Base32 without padding.</param>
    /// <param name="code">What was typed; spaces do not count.</param>
    /// <param name="now">The instant.</param>
    /// <returns>Null when the code belongs to none of the three.</returns>
    public static long? StepOf(string key, string code, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(code);
        var typed = Encoding.UTF8.GetBytes(code.Replace(" ", "", StringComparison.Ordinal));
        long? found = null;
        for (var step = StepAt(now) - 1; step <= StepAt(now) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(typed, Encoding.UTF8.GetBytes(At(key, step)))) { found = step; }
        }

        return found;
    }

    private static byte[] Decode(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var bytes = new byte[key.Length * 5 / 8];
        var (buffer, bits, next) = (0, 0, 0);
        foreach (var letter in key)
        {
            var value = Alphabet.IndexOf(char.ToUpperInvariant(letter), StringComparison.Ordinal);
            if (value < 0) { throw new FormatException("The key is not base32."); }

            (buffer, bits) = (((buffer << 5) | value) & 0xfff, bits + 5);
            if (bits < 8) { continue; }

            bits -= 8;
            bytes[next++] = (byte)(buffer >> bits);
        }

        return bytes;
    }
}

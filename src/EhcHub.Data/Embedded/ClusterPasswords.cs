using System.Security.Cryptography;
using System.Text.Json;

namespace EhcHub.Data.Embedded;

/// <summary>The random passwords of a private server's roles, kept in a file that only its user can read.</summary>
internal sealed record ClusterPasswords(string Superuser, string Owner, string App, string Worker)
{
    private const string FileName = "passwords.json";

    /// <summary>Reads the passwords of a data folder; null when it has none.</summary>
    public static ClusterPasswords? Read(string dataFolder)
    {
        var path = Path.Combine(dataFolder, FileName);
        return File.Exists(path) ? JsonSerializer.Deserialize<ClusterPasswords>(File.ReadAllBytes(path)) : null;
    }

    /// <summary>Makes and keeps new ones; a crash leaves either all of them or none.</summary>
    public static ClusterPasswords Make(string dataFolder)
    {
        var passwords = new ClusterPasswords(Random(), Random(), Random(), Random());
        var path = Path.Combine(dataFolder, FileName);
        WritePrivately(path + ".part", JsonSerializer.Serialize(passwords));
        File.Move(path + ".part", path, overwrite: true);
        return passwords;
    }

    /// <summary>Writes a file that only the present user can read, also while it is being written.</summary>
    public static void WritePrivately(string path, string text)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) { options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite; }

        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }

    private static string Random() => RandomNumberGenerator.GetHexString(48, lowercase: true);
}

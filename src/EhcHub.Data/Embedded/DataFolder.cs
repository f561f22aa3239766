using System.Security.Cryptography;
using System.Text;

namespace EhcHub.Data.Embedded;

/// <summary>A folder that one running hub holds for itself, so that two never serve the same data.</summary>
public sealed class DataFolder : IDisposable
{
    /// <summary>What a new server takes on disk, with room to work: 500 MB.</summary>
    public const long RoomNeeded = 500L * 1024 * 1024;

    private readonly FileStream _lock;

    private DataFolder(FileStream held) => _lock = held;

    /// <summary>Where the data of a first run is kept when nobody says otherwise: one folder for each checkout.</summary>
    /// <param name="home">The hub's own folder, which gives the data folder its name.</param>
    /// <remarks>
    /// Not inside the checkout: that may lie in root's home, where PostgreSQL's account cannot go, or on a disk shared with
    /// another system, which cannot keep a folder private.
    /// </remarks>
    public static string DefaultFor(string home)
    {
        ArgumentNullException.ThrowIfNull(home);
        var data = !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess
            ? "/var/lib"
            : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(home));
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)))[..8];
        return Path.Combine(data.Length > 0 ? data : Path.GetTempPath(), "ehc-hub", name);
    }

    /// <summary>Makes the folder when missing and takes it.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="roomNeeded">Refused with fewer bytes than this free on its disk.</param>
    /// <exception cref="EmbeddedPostgresException">Another hub holds it, it cannot be written, or its disk is full.</exception>
    public static DataFolder Take(string path, long roomNeeded = RoomNeeded)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            Make(path);
            var held = Lock(path);
            var free = new DriveInfo(Path.GetFullPath(path)).AvailableFreeSpace;
            if (free >= roomNeeded) { return new DataFolder(held); }

            held.Dispose();
            throw new EmbeddedPostgresException(
                $"The disk that holds {path} has {free / 1024 / 1024} MB free and the hub needs {roomNeeded / 1024 / 1024} MB: free some room, or set Hub:DataFolder to a folder on another disk.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new EmbeddedPostgresException(IsHeldElsewhere(fault)
                ? $"EHC Hub is already running{Where(path)} with the data in {path}: use that one, or stop it first."
                : $"The hub cannot write to its data folder {path} ({fault.Message.TrimEnd('.')}): make it writable, or set Hub:DataFolder to another folder.", fault);
        }
    }

    /// <summary>Leaves word for a second copy of where this one answers. Counts only while the folder is held.</summary>
    public static void NoteAddress(string path, string address) => File.WriteAllText(AddressFile(path), address);

    /// <inheritdoc />
    public void Dispose() => _lock.Dispose();

    private static string AddressFile(string path) => Path.Combine(path, "address");

    private static string Where(string path) => File.Exists(AddressFile(path)) ? " at " + File.ReadAllText(AddressFile(path)) : "";

    private static FileStream Lock(string path) =>
        new(Path.Combine(path, "hub.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        // Root's folder is passed through by PostgreSQL's own account, which can open what it is given there and nothing else.
        Directory.CreateDirectory(path, Environment.IsPrivilegedProcess ? Own | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute : Own);
    }

    private static bool IsHeldElsewhere(Exception fault) =>
        fault is IOException { HResult: unchecked((int)0x80070020) or 11 or 35 }; // Windows; EWOULDBLOCK on Linux; on macOS
}

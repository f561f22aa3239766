namespace EhcHub.Web.Tests.FirstRun;

/// <summary>A folder for one test, in memory where the machine has such a place, and gone afterwards.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public ScratchFolder()
    {
        var home = HasRoom("/dev/shm") ? "/dev/shm" : System.IO.Path.GetTempPath();
        Path = System.IO.Path.Combine(home, "hub-" + Guid.NewGuid().ToString("N")[..12]);
    }

    public string Path { get; }

    public string File(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    public void Dispose()
    {
        if (Directory.Exists(Path)) { Directory.Delete(Path, recursive: true); }
    }

    /// <summary>Containers often have 64 MB there, less than a server needs.</summary>
    private static bool HasRoom(string folder) => Directory.Exists(folder) && new DriveInfo(folder).AvailableFreeSpace > 4 * Data.Embedded.DataFolder.RoomNeeded;
}

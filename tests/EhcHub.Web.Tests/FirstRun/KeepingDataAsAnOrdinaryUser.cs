using System.Runtime.InteropServices;
using EhcHub.Data.Embedded;
using Xunit;

namespace EhcHub.Web.Tests.FirstRun;

/// <summary>Root may write everywhere; most people who try the hub are not root.</summary>
public sealed class KeepingDataAsAnOrdinaryUser : IDisposable
{
    private const int Nobody = 65534;

    private readonly ScratchFolder _folder = new();

    [Fact]
    public void A_folder_that_may_only_be_read_is_named_with_what_to_do()
    {
        Directory.CreateDirectory(_folder.Path);
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);

        var refused = Assert.Throws<EmbeddedPostgresException>(() => AsNobody(() => DataFolder.Take(_folder.Path).Dispose()));

        Assert.StartsWith($"The hub cannot write to its data folder {_folder.Path}", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("make it writable, or set Hub:DataFolder to another folder.", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _folder.Dispose();
    }

    /// <summary>Does something with files as root does not: Linux keeps for each thread as whom it touches files.</summary>
    private static void AsNobody(Action act)
    {
        var isRoot = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess;
        if (isRoot) { _ = SetFileUser(Nobody); }

        try { act(); }
        finally { if (isRoot) { _ = SetFileUser(0); } }
    }

    [DllImport("libc", EntryPoint = "setfsuid"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetFileUser(int user);
}

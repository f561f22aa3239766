namespace EhcHub.Web.Startup;

/// <summary>Where this program lies: a checkout that it was built in, or a folder that it was published to.</summary>
internal static class HubHome
{
    /// <summary>Only build output has this file: the styles and scripts lie elsewhere, and it says where.</summary>
    private static readonly string AssetMap = Path.Combine(AppContext.BaseDirectory, "EhcHub.Web.staticwebassets.runtime.json");

    /// <summary>Whether it was published: everything that it serves lies beside it.</summary>
    public static bool IsPublished => !File.Exists(AssetMap);

    /// <summary>The root of the checkout, or the published folder: the same whatever folder the program is started from.</summary>
    public static string Folder
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "EhcHub.sln"))) { return folder.FullName; }
            }

            return AppContext.BaseDirectory;
        }
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace EhcHub.Data.Embedded;

/// <summary>A PostgreSQL installation that was seen to run on this machine as the server's account.</summary>
/// <param name="Folder">Holds <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>.</param>
/// <param name="Major">18 for 18.4. Data folders of different majors are not interchangeable.</param>
internal sealed partial record PostgresPrograms(string Folder, int Major)
{
    /// <summary>The majors that the hub is tested with.</summary>
    public const int Oldest = 15, Newest = 18;

    public string this[string program] => Path.Combine(Folder, OperatingSystem.IsWindows() ? program + ".exe" : program);

    /// <summary>Takes the first installation that runs.</summary>
    /// <param name="options">Where to look, and where a package that the account cannot reach is copied to.</param>
    /// <param name="account">As whom they must run.</param>
    /// <param name="major">The major that made the data; null when there is none yet.</param>
    /// <param name="cancel">Stops the search.</param>
    public static async Task<PostgresPrograms> FindAsync(EmbeddedPostgresOptions options, ServerAccount account, int? major, CancellationToken cancel)
    {
        var others = new SortedSet<int>();
        await foreach (var found in RunnableAsync(options, account, cancel))
        {
            if (major is null ? found.Major is >= Oldest and <= Newest : found.Major == major) { return found; }

            others.Add(found.Major);
        }

        throw new EmbeddedPostgresException(Missing(options, major, others));
    }

    private static async IAsyncEnumerable<PostgresPrograms> RunnableAsync(
        EmbeddedPostgresOptions options, ServerAccount account, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        if (options.ProgramsFolder is { } configured)
        {
            if (await ProbeAsync(configured, account, cancel) is { } chosen) { yield return chosen; }

            yield break;
        }

        foreach (var package in NpmPackage.Find())
        {
            if (await package.ProgramsAsync(options, account, cancel) is { } shipped) { yield return shipped; }
        }

        foreach (var folder in NpmPackage.CopiesIn(options.DataFolder).Concat(Installed()))
        {
            if (await ProbeAsync(folder, account, cancel) is { } installed) { yield return installed; }
        }
    }

    /// <summary>Asks the server program in a folder for its version, as the account; null when it does not run.</summary>
    public static async Task<PostgresPrograms?> ProbeAsync(string folder, ServerAccount account, CancellationToken cancel)
    {
        var unknown = new PostgresPrograms(folder, Major: 0);
        if (!File.Exists(unknown["postgres"]) || !File.Exists(unknown["initdb"])) { return null; }

        return await account.RunAsync(unknown["postgres"], ["--version"], cancel) is (0, var output) && FirstNumber().Match(output) is { Success: true } number
            ? unknown with { Major = int.Parse(number.ValueSpan, CultureInfo.InvariantCulture) }
            : null;
    }

    private static IEnumerable<string> Installed()
    {
        string[] homes = OperatingSystem.IsWindows()
            ? Children(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL", "*")
            : [.. Children("/usr/lib/postgresql", "", "*"), .. Children("/usr", "", "pgsql-*"), .. Children("/usr/libexec", "", "postgresql*"),
               .. Children("/opt/homebrew/opt", "", "postgresql*"), .. Children("/usr/local/opt", "", "postgresql*")];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return homes.OrderDescending(StringComparer.Ordinal).SelectMany(home => new[] { Path.Combine(home, "bin"), home }).Concat(path);
    }

    private static string[] Children(string root, string below, string pattern) =>
        Path.Combine(root, below) is var folder && Directory.Exists(folder) ? Directory.GetDirectories(folder, pattern) : [];

    private static string Missing(EmbeddedPostgresOptions options, int? major, SortedSet<int> others)
    {
        var have = others.Count > 0 ? $" (found: {string.Join(", ", others)})" : "";
        if (major is not null)
        {
            return $"The data in {options.DataFolder} was made by PostgreSQL {major}, which was not found{have}: "
                + $"install PostgreSQL {major}, or remove that folder to begin again with new demo data.";
        }

        var place = options.ProgramsFolder is { } configured ? $" in {configured}, as Hub:PostgresPrograms says" : "";
        var musl = OperatingSystem.IsLinux() && Children("/", "", "lib") is [var lib] && Directory.GetFiles(lib, "ld-musl-*").Length > 0
            ? " This machine uses musl, for which npm has no ready-made PostgreSQL: on Alpine, 'apk add postgresql17'."
            : "";
        return $"No PostgreSQL {Oldest} to {Newest} that runs here was found{place}{have}: install one, or set ConnectionStrings:Hub to use a server that runs elsewhere.{musl}";
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex FirstNumber();
}

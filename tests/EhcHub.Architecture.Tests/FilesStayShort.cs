using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Architecture.Tests;

/// <summary>A file near 300 lines is asking for a second name.</summary>
public sealed class FilesStayShort
{
    private const int MostLines = 300;

    /// <summary>The longer ones, each with the reason why a second name would not help.</summary>
    private static readonly Dictionary<string, string> Excused = [];

    private static IEnumerable<string> Long => Repository.Files()
        .Where(path => Path.GetExtension(path) is ".cs" or ".cshtml" or ".scss" or ".js" or ".mjs" or ".sh" or ".props" or ".targets" or ".csproj")
        .Where(path => !path.StartsWith("src/EhcHub.Data/Migrations/", StringComparison.Ordinal)) // written by a tool
        .Where(path => File.ReadLines(Repository.At(path)).Skip(MostLines).Any());

    [Fact]
    public void No_file_is_longer_than_300_lines() => Assert.Empty(Long.Except(Excused.Keys));

    [Fact]
    public void Every_excuse_is_still_needed() => Assert.Empty(Excused.Keys.Except(Long));
}

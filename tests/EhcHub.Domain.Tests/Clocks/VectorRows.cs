using EhcHub.Domain.Clocks;
using Xunit;

namespace EhcHub.Domain.Tests.Clocks;

/// <summary>The rows of the vector files, each a case of its own under its own number.</summary>
public static class VectorRows
{
    public static readonly string[] Files = ["deadline-vectors.csv", "own-vectors.csv", "clock-vectors.csv"];

    private static readonly Lazy<Dictionary<string, VectorRow>> ById =
        new(() => Files.SelectMany(Read).ToDictionary(row => row.Id, StringComparer.Ordinal));

    public static IReadOnlyCollection<VectorRow> All => ById.Value.Values;

    public static VectorRow Row(string id) => ById.Value[id];

    public static TheoryData<string> IdsIn(string file) => [.. Read(file).Select(row => row.Id)];

    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Vectors", file);

    private static IReadOnlyList<VectorRow> Read(string file) => VectorFile.Read(File.ReadAllText(PathOf(file)));
}

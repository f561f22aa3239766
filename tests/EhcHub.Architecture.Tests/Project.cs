using System.Xml.Linq;
using EhcHub.TestKit;

namespace EhcHub.Architecture.Tests;

/// <summary>A project of the solution, as its project file has it.</summary>
/// <param name="Name">The room's name.</param>
/// <param name="Path">Below the root, with slashes.</param>
public sealed record Project(string Name, string Path)
{
    /// <summary>Every project in the checkout.</summary>
    public static IReadOnlyList<Project> All { get; } =
        [.. Repository.Files().Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(path => new Project(System.IO.Path.GetFileNameWithoutExtension(path), path))];

    /// <summary>Whether it is part of the product.</summary>
    public bool IsRoom => Path.StartsWith("src/", StringComparison.Ordinal);

    /// <summary>The projects that it refers to.</summary>
    public IReadOnlyList<string> RefersTo => [.. Included("ProjectReference").Select(path => System.IO.Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))];

    /// <summary>The packages and frameworks that it refers to.</summary>
    public IReadOnlyList<string> Packages => [.. Included("PackageReference").Concat(Included("FrameworkReference"))];

    /// <inheritdoc />
    public override string ToString() => Name;

    private IEnumerable<string> Included(string item) =>
        XDocument.Load(Repository.At(Path)).Descendants(item).Select(element => element.Attribute("Include")?.Value).OfType<string>();
}

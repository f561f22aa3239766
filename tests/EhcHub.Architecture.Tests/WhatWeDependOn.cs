using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Architecture.Tests;

/// <summary>What is fetched is what was reviewed: exact versions, hashes in lock files, from whatever registry the machine is set up for.</summary>
public sealed partial class WhatWeDependOn
{
    private static readonly string[] Kinds = ["dependencies", "devDependencies", "optionalDependencies"];

    public static TheoryData<string> NpmManifests => [.. Repository.Files().Where(path => Path.GetFileName(path) == "package.json")];

    public static TheoryData<string> NpmLocks => [.. Repository.Files().Where(path => Path.GetFileName(path) == "package-lock.json")];

    [Theory, MemberData(nameof(NpmManifests)), Trait("Req", "DEP-1")]
    public void Npm_packages_are_pinned_to_one_version(string manifest)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.At(manifest)));

        var versions = Kinds.Where(kind => json.RootElement.TryGetProperty(kind, out _)).SelectMany(kind => json.RootElement.GetProperty(kind).EnumerateObject());

        Assert.All(versions, package => Assert.Matches(Exact(), package.Value.GetString()));
        Assert.True(File.Exists(Repository.At(Path.GetDirectoryName(manifest)!, "package-lock.json")), $"{manifest} has no lock file beside it");
    }

    [Theory, MemberData(nameof(NpmLocks)), Trait("Req", "DEP-1")]
    public void Npm_lock_files_hold_a_hash_for_each_package_and_no_address(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Repository.At(lockFile)));

        var packages = json.RootElement.GetProperty("packages").EnumerateObject().Where(package => package.Name.Length > 0);

        Assert.All(packages, package =>
        {
            Assert.StartsWith("sha512-", package.Value.GetProperty("integrity").GetString());
            Assert.False(package.Value.TryGetProperty("resolved", out _), $"{package.Name} names where it came from");
        });
    }

    [Fact, Trait("Req", "DEP-1")]
    public void NuGet_packages_are_pinned_to_one_version_in_one_file()
    {
        var central = XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Version")!.Value);
        var elsewhere = Project.All.Where(project => XDocument.Load(Repository.At(project.Path)).Descendants("PackageReference")
            .Any(package => package.Attribute("Version") is not null || package.Attribute("VersionOverride") is not null));

        Assert.All(central, version => Assert.Matches(Exact(), version));
        Assert.Empty(elsewhere);
    }

    [Fact, Trait("Req", "DEP-1")]
    public void Every_project_is_built_and_has_its_lock_file()
    {
        var solution = File.ReadAllText(Repository.At("EhcHub.sln")).Replace('\\', '/');

        Assert.DoesNotContain(Project.All, project => !solution.Contains($"\"{project.Path}\"", StringComparison.Ordinal));
        Assert.DoesNotContain(Project.All, project => !File.Exists(Repository.At(Path.GetDirectoryName(project.Path)!, "packages.lock.json")));
    }

    [Fact]
    public void No_file_names_a_registry()
    {
        var settings = Repository.Files().Where(path =>
            Path.GetExtension(path) is ".json" or ".props" or ".targets" or ".csproj" or ".config" or ".yml" or ".yaml" || Path.GetFileName(path) is ".npmrc" or ".yarnrc" or "Dockerfile");

        Assert.DoesNotContain(settings, path => Registry().IsMatch(File.ReadAllText(Repository.At(path))));
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(\.\d+)?(-[0-9A-Za-z.-]+)?$")]
    private static partial Regex Exact();

    [GeneratedRegex(@"https?://[^\s""'<>/]*(npm|nuget|registry|artifact|feed)[^\s""'<>/]*", RegexOptions.IgnoreCase)]
    private static partial Regex Registry();
}

using System.Text.RegularExpressions;
using EhcHub.Demo;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Architecture.Tests;

/// <summary>What people read about the hub is true of it: links lead somewhere, and whom one can be is who there is.</summary>
public sealed partial class WhatTheDocumentsSay
{
    public static TheoryData<string> Documents => [.. Repository.Files().Where(path => Path.GetExtension(path) == ".md")];

    [Theory, MemberData(nameof(Documents))]
    public void Every_link_to_a_file_leads_to_one(string document)
    {
        var folder = Path.GetDirectoryName(Repository.At(document))!;

        var astray = Links(File.ReadAllText(Repository.At(document))).Where(to => !LeadsSomewhere(folder, to));

        Assert.Empty(astray);
    }

    [Theory, MemberData(nameof(Documents))]
    public void Every_path_that_a_document_names_in_code_exists(string document)
    {
        var named = PathsInCode().Matches(File.ReadAllText(Repository.At(document))).Select(match => match.Groups[1].Value.TrimEnd('/'));

        var missing = named.Where(path => !Exists(Repository.At(path))).ToList();

        Assert.Empty(missing);
    }

    [Fact]
    public void The_readme_lists_every_persona_in_order_with_role_and_place()
    {
        var rows = Rows().Matches(TableOf(File.ReadAllText(Repository.At("README.md"))))
            .Select(row => (Who: row.Groups[1].Value, As: row.Groups[2].Value.Trim(), At: row.Groups[3].Value.Trim()));

        Assert.Equal(Personas.All.Select(persona => (persona.Name, Words(persona), Place(persona))), rows);
    }

    /// <summary>Somebody with a second role has it in words, with where it is.</summary>
    private static string Words(Persona persona) =>
        persona.WorksAs is { } work ? $"{Lower(persona.Role.Words())}, and {Lower(work.Words())} at {persona.Organisation}" : Lower(persona.Role.Words());

    private static string Place(Persona persona) => persona.WorksAs is null ? persona.Organisation ?? "" : "";

    /// <summary>As in the middle of a sentence; abbreviations stay as they are.</summary>
    private static string Lower(string words) => words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    private static string TableOf(string readme) => readme[readme.IndexOf("| who | as | at |", StringComparison.Ordinal)..];

    /// <summary>Links and pictures, without those to other sites and those within the page.</summary>
    private static IEnumerable<string> Links(string markdown) =>
        LinkTargets().Matches(markdown).Select(match => match.Groups[1].Value).Where(to => !to.Contains("://", StringComparison.Ordinal) && !to.StartsWith('#') && !to.StartsWith("mailto:", StringComparison.Ordinal));

    private static bool LeadsSomewhere(string folder, string to) => Exists(Path.Combine(folder, Uri.UnescapeDataString(to.Split('#')[0])));

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex(@"\]\(<?([^)>\s]+)>?(?:\s+""[^""]*"")?\)")]
    private static partial Regex LinkTargets();

    [GeneratedRegex(@"`((?:src|tests|e2e|bench|docs|ops|\.ci)/[A-Za-z0-9._/-]+)`")]
    private static partial Regex PathsInCode();

    [GeneratedRegex(@"^\| ([A-Z][^|]*[^| ]) \| ([^|]+)\|([^|]*)\|$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}

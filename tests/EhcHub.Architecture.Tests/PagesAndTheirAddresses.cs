using System.Text.RegularExpressions;
using EhcHub.TestKit;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xunit;

namespace EhcHub.Architecture.Tests;

/// <summary>One address, one folder: from the address of a page its folder can be told, and the other way round.</summary>
public sealed partial class PagesAndTheirAddresses(DemoHub hub)
{
    private IEnumerable<(string Address, string File)> Pages =>
        from endpoint in hub.Endpoints
        let page = endpoint.Metadata.GetMetadata<PageActionDescriptor>()
        where page is not null
        select (endpoint.RoutePattern.RawText ?? "", page.RelativePath);

    [Fact]
    public void The_address_of_a_page_is_its_folder_in_words()
    {
        var astray = Pages.Where(page => FixedWords(page.Address) != FolderInWords(page.File)).Select(page => $"/{page.Address} is in {page.File}");

        Assert.NotEmpty(Pages);
        Assert.Empty(astray);
    }

    [Fact]
    public void Every_page_is_the_Index_of_its_own_folder()
    {
        var pages = Repository.Files().Where(path => path.StartsWith("src/EhcHub.Web/Pages/", StringComparison.Ordinal) && path.EndsWith(".cshtml", StringComparison.Ordinal));

        var others = pages.Where(path => File.ReadLines(Repository.At(path)).FirstOrDefault()?.StartsWith("@page", StringComparison.Ordinal) == true)
            .Where(path => Path.GetFileName(path) != "Index.cshtml");

        Assert.Empty(others);
    }

    [Fact]
    public void The_namespace_of_a_page_is_its_folder()
    {
        var astray = Directory.EnumerateFiles(Repository.At("src", "EhcHub.Web", "Pages"), "*.cshtml.cs", SearchOption.AllDirectories)
            .Where(path => !File.ReadAllText(path).Contains($"namespace {NamespaceOf(path)};", StringComparison.Ordinal));

        Assert.Empty(astray);
    }

    [Fact]
    public void Every_page_has_a_test_that_names_its_address()
    {
        var tests = Repository.Files().Where(path => path.StartsWith("tests/EhcHub.Web.Tests/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => File.ReadAllText(Repository.At(path))).ToList();

        var untested = Pages.Select(page => "/" + FixedWords(page.Address)).Distinct()
            .Where(address => !tests.Exists(test => Names(address).IsMatch(test)));

        Assert.Empty(untested);
    }

    /// <summary>The address in quotation marks, with whatever parameter or query: <c>"/invitation/{token}"</c> names <c>/invitation</c>.</summary>
    private static Regex Names(string address) => new($@"""{Regex.Escape(address)}(?:""|\?|/[{{0-9])");

    /// <summary>The address without its parameters and without the second name that the framework gives to an Index.</summary>
    private static string FixedWords(string address) =>
        string.Join('/', address.Split('/').Where(part => part.Length > 0 && part[0] != '{' && part != "index"));

    private static string FolderInWords(string file) =>
        WordStart().Replace(Path.GetDirectoryName(file["/Pages".Length..])!.Replace('\\', '/').Trim('/'), "-").ToLowerInvariant();

    private static string NamespaceOf(string path) =>
        Path.GetRelativePath(Repository.At("src"), Path.GetDirectoryName(path)!).Replace('\\', '.').Replace('/', '.');

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}

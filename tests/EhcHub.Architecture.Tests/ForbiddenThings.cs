using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using EhcHub.TestKit;
using Microsoft.AspNetCore.Authorization;
using Xunit;

namespace EhcHub.Architecture.Tests;

public sealed partial class ForbiddenThings
{
    private static readonly string[] Named =
        ["System.Transactions.Local", "Microsoft.AspNetCore.Mvc.RazorPages", "Microsoft.AspNetCore.Mvc.Core", "Microsoft.AspNetCore.Mvc.ViewFeatures",
         "Microsoft.AspNetCore.Html.Abstractions", "Microsoft.AspNetCore.Razor", "Microsoft.AspNetCore.Http.Results", "Microsoft.AspNetCore.Http.Abstractions"];

    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <summary>The only files in which a line does what is banned, with the reason beside it.</summary>
    private static readonly string[] Excused =
    [
        "bench/EhcHub.Bench/ServerProcess.cs",
        "src/EhcHub.Data/Embedded/PostgresCluster.cs",
    ];

    [Fact]
    public async Task DateTime_Now_does_not_compile_in_a_project_that_says_nothing_about_it()
    {
        var folder = Directory.CreateDirectory(Repository.At("tests", "EhcHub.Architecture.Tests", "obj", "forbidden-" + Environment.ProcessId));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Forbidden.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><RestorePackagesWithLockFile>false</RestorePackagesWithLockFile><RestoreLockedMode>false</RestoreLockedMode></PropertyGroup>
            </Project>
            """);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Clock.cs"), """
            namespace Forbidden;

            internal static class Clock
            {
                public static System.DateTime Asked() => System.DateTime.Now;
            }

            """);

        var (exitCode, output) = await RunAsync("dotnet", ["build", folder.FullName, "--nologo", "-nodeReuse:false", "-clp:ErrorsOnly;NoSummary"]);

        folder.Delete(recursive: true);
        Assert.NotEqual(0, exitCode);
        var fault = Assert.Single(output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Distinct());
        Assert.Contains("RS0030", fault, StringComparison.Ordinal);
        Assert.Contains("Ask UkClock", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void No_project_and_no_file_switches_the_bans_off()
    {
        var build = Repository.Files().Where(path => Path.GetExtension(path) is ".csproj" or ".props" or ".targets");
        var code = Repository.Files().Where(path => Path.GetExtension(path) is ".cs" or ".cshtml" && path != "tests/EhcHub.Architecture.Tests/ForbiddenThings.cs");

        Assert.DoesNotContain(build.Concat(code.Except(Excused)), path => SwitchesOff().IsMatch(File.ReadAllText(Repository.At(path))));
        Assert.Contains("BannedSymbols.txt", File.ReadAllText(Repository.At("Directory.Build.props")), StringComparison.Ordinal);
        Assert.DoesNotContain(Repository.Files(), path => path.Contains('/') && Path.GetFileName(path) is "Directory.Build.props" or ".globalconfig" && path != "Directory.Build.props");
    }

    [Fact]
    public void An_excused_file_says_why_for_one_statement_and_no_more() => Assert.All(Excused, path =>
    {
        var lines = File.ReadAllLines(Repository.At(path));
        var from = Array.FindIndex(lines, line => Excuses().IsMatch(line));

        Assert.True(from >= 0, path);
        Assert.Equal("#pragma warning restore RS0030", lines[from + 2]);
        Assert.Equal(2, lines.Count(line => SwitchesOff().IsMatch(line)));
    });

    /// <remarks>Not in the list of bans: what Razor makes of our own pages uses it.</remarks>
    [Fact, Trait("Req", "WEB-5")]
    public void No_page_and_no_tag_helper_writes_text_as_HTML() => Assert.DoesNotContain(
        Repository.Files().Where(path => path.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(path) is ".cs" or ".cshtml"),
        path => WritesHtml().IsMatch(File.ReadAllText(Repository.At(path))));

    [Theory]
    [InlineData("System.DateTime.Now"), InlineData("System.DateTime.UtcNow"), InlineData("System.DateTimeOffset.Now"), InlineData("TransactionScope")]
    [InlineData("Thread.Sleep("), InlineData("Task.Delay("), InlineData("SpinWait"), InlineData("IHtmlHelper.Raw(")]
    [InlineData("RedirectResult"), InlineData("Http.Results.Redirect("), InlineData("HttpResponse.Redirect("), InlineData("PageModel.Redirect(")]
    public void The_list_of_bans_has_it(string symbol) => Assert.Contains(symbol, File.ReadAllText(Repository.At("BannedSymbols.txt")), StringComparison.Ordinal);

    [Fact]
    public void Every_ban_is_of_something_that_exists()
    {
        var astray = File.ReadAllLines(Repository.At("BannedSymbols.txt")).Select(line => line.Split(';')[0]).Where(id => !Exists(id));

        Assert.Empty(astray);
    }

    [Fact, Trait("Req", "AZ-1")]
    public void Nothing_is_opened_with_AllowAnonymous()
    {
        var code = Repository.Files().Where(path => path.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(path) is ".cs" or ".cshtml");
        var members = Assembly.Load("EhcHub.Web").GetTypes().SelectMany(type => type.GetMembers().Append(type));

        Assert.DoesNotContain(members, member => member.IsDefined(typeof(AllowAnonymousAttribute), inherit: true));
        Assert.DoesNotContain(code, path => Opens().IsMatch(File.ReadAllText(Repository.At(path))));
    }

    /// <summary>Whether the type of a documentation id exists, and has a member of that name: a ban with a slip of the pen bans nothing.</summary>
    private static bool Exists(string id)
    {
        var name = id[2..].Split('(')[0];
        var owner = id[0] == 'T' ? name : name[..name.LastIndexOf('.')];
        var type = AppDomain.CurrentDomain.GetAssemblies().Concat(Named.Select(Assembly.Load)).Select(assembly => assembly.GetType(owner)).FirstOrDefault(found => found is not null);
        var parameters = id.Split('(') is [_, var listed] ? listed.TrimEnd(')').Split(',') : [];
        return type is not null && (id[0] == 'T' || type.GetMember(name[(owner.Length + 1)..], Everything).Any(member =>
            member is not MethodInfo method || method.GetParameters().Select(parameter => parameter.ParameterType.FullName!).SequenceEqual(parameters)));
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    [GeneratedRegex(@"\bHtmlString\b|\bHtml\.Raw\(")]
    private static partial Regex WritesHtml();

    [GeneratedRegex(@"^#pragma warning disable RS0030 // [A-Z].{20,}\.$")]
    private static partial Regex Excuses();

    [GeneratedRegex(@"RS0030|<AdditionalFiles\s+Remove|<RunAnalyzers\w*>\s*false")]
    private static partial Regex SwitchesOff();

    [GeneratedRegex(@"\[AllowAnonymous|\.AllowAnonymous\(|AllowAnonymousTo")]
    private static partial Regex Opens();
}

using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using EhcHub.TestKit;
using Microsoft.AspNetCore.Authorization;
using Xunit;

namespace EhcHub.Architecture.Tests;

public sealed partial class ForbiddenThings
{
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

        Assert.DoesNotContain(build.Concat(code), path => SwitchesOff().IsMatch(File.ReadAllText(Repository.At(path))));
        Assert.Contains("BannedSymbols.txt", File.ReadAllText(Repository.At("Directory.Build.props")), StringComparison.Ordinal);
        Assert.DoesNotContain(Repository.Files(), path => path.Contains('/') && Path.GetFileName(path) is "Directory.Build.props" or ".globalconfig" && path != "Directory.Build.props");
    }

    [Fact, Trait("Req", "AZ-1")]
    public void Nothing_is_opened_with_AllowAnonymous()
    {
        var code = Repository.Files().Where(path => path.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(path) is ".cs" or ".cshtml");
        var members = Assembly.Load("EhcHub.Web").GetTypes().SelectMany(type => type.GetMembers().Append(type));

        Assert.DoesNotContain(members, member => member.IsDefined(typeof(AllowAnonymousAttribute), inherit: true));
        Assert.DoesNotContain(code, path => Opens().IsMatch(File.ReadAllText(Repository.At(path))));
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    [GeneratedRegex(@"RS0030|<AdditionalFiles\s+Remove|<RunAnalyzers\w*>\s*false")]
    private static partial Regex SwitchesOff();

    [GeneratedRegex(@"\[AllowAnonymous|\.AllowAnonymous\(|AllowAnonymousTo")]
    private static partial Regex Opens();
}

using System.Text.RegularExpressions;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Architecture.Tests;

/// <summary>What is built and run in containers is what was reviewed, says when it is well, and shows no password.</summary>
public sealed partial class TheContainers(DemoHub hub)
{
    private static string Compose => File.ReadAllText(Repository.At("docker-compose.yml"));

    private static string Dockerfile => File.ReadAllText(Repository.At("Dockerfile"));

    [Fact, Trait("Req", "DEP-1")]
    public void Every_image_of_others_is_pinned_to_a_version()
    {
        var images = Images().Matches(Compose).Select(match => match.Groups[1].Value).Except(["ehc-hub"]).ToList();

        Assert.NotEmpty(images);
        Assert.All(images, image => Assert.Matches(@":v?\d+\.\d+(\.\d+)?$", image));
        Assert.All(Bases().Matches(Dockerfile).Select(match => match.Groups[1].Value), image => Assert.Matches(@":\d+", image));
    }

    [Fact, Trait("Req", "DEP-1")]
    public void The_image_is_built_from_what_the_lock_files_say()
    {
        Assert.Contains("dotnet restore src/EhcHub.Web --locked-mode", Dockerfile, StringComparison.Ordinal);
        Assert.Matches(@"dotnet publish [^\n]*--no-restore", Dockerfile);
    }

    [Fact, Trait("Req", "REL-1")]
    public void The_image_asks_an_address_that_exists_whether_it_is_well()
    {
        var asked = HealthCheck().Match(Dockerfile).Groups[1].Value;

        Assert.Contains(asked, hub.Endpoints.Select(endpoint => endpoint.RoutePattern.RawText));
    }

    [Fact, Trait("Req", "KEY-1")]
    public void No_password_stands_on_a_command_line() =>
        Assert.DoesNotMatch(@"(?i)\$\{?\w*password|password=", File.ReadAllText(Repository.At("ops", "make-roles.sh")));

    [Fact, Trait("Req", "KEY-1")]
    public void Every_password_that_is_asked_for_is_used()
    {
        var asked = Secrets().Matches(Compose).Select(match => match.Groups[1].Value).Distinct().ToList();
        var used = Compose + File.ReadAllText(Repository.At("ops", "make-roles.sql"));

        Assert.All(asked.Except(["POSTGRES_PASSWORD"]), name => Assert.True(Regex.Count(used, name) > 2, $"{name} is asked for, and only handed on"));
        Assert.All(asked, name => Assert.Contains(name, Compose.Split("services:")[0], StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\s+image: (\S+)", RegexOptions.Multiline)]
    private static partial Regex Images();

    [GeneratedRegex(@"^FROM (\S+)", RegexOptions.Multiline)]
    private static partial Regex Bases();

    [GeneratedRegex(@"HEALTHCHECK[^\n]*\\\n.*GET (/\S+) HTTP", RegexOptions.Multiline)]
    private static partial Regex HealthCheck();

    [GeneratedRegex(@"\$\{(\w+_PASSWORD):\?\}")]
    private static partial Regex Secrets();
}

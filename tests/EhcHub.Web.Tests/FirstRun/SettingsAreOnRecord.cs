using System.Text.RegularExpressions;
using EhcHub.TestKit;
using EhcHub.Web.Settings;
using EhcHub.Web.Theme;
using Xunit;

namespace EhcHub.Web.Tests.FirstRun;

/// <summary>The settings that the code reads, that <c>docs/settings.md</c> lists and that <c>docker-compose.yml</c> and <c>Dockerfile</c> give are the same.</summary>
public sealed partial class SettingsAreOnRecord
{
    private static readonly string[] Connections = ["ConnectionStrings:Hub", "ConnectionStrings:HubWorker", "ConnectionStrings:HubOwner"];
    private static readonly string[] Frameworks = ["ASPNETCORE_ENVIRONMENT", "ASPNETCORE_URLS"];

    private static IEnumerable<string> Read =>
        [.. Connections, .. Below("Hub", typeof(HubSettings)), .. Below("Hub:Theme", typeof(HubTheme))];

    [Fact]
    public void Every_setting_that_the_code_reads_is_documented_and_no_other() =>
        Assert.Equal(Read.Order(StringComparer.Ordinal), Rows().Matches(File.ReadAllText(Repository.At("docs", "settings.md"))).Select(row => row.Groups[1].Value).Order(StringComparer.Ordinal));

    [Theory, InlineData("docker-compose.yml"), InlineData("Dockerfile")]
    public void The_container_files_give_no_setting_that_nothing_reads(string file)
    {
        var given = Given().Matches(File.ReadAllText(Repository.At(file))).Select(match => match.Value.Replace("__", ":", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(given);
        Assert.Empty(given.Except(Read).Except(Frameworks));
    }

    [Fact]
    public void The_compose_file_gives_the_hub_all_that_a_server_requires()
    {
        var compose = File.ReadAllText(Repository.At("docker-compose.yml"));

        Assert.All(["ConnectionStrings:Hub", "ConnectionStrings:HubOwner", .. ServerSettings.All.Keys.Where(name => name != "Hub:Theme:Team:Phone"), "Hub:Theme:Team:Email"],
            name => Assert.Contains($" {name.Replace(":", "__", StringComparison.Ordinal)}:", compose, StringComparison.Ordinal));
        Assert.All(["hub:", "postgres:", "clamd:", "mail:"], service => Assert.Contains("\n  " + service, compose, StringComparison.Ordinal));
    }

    [Fact, Trait("Req", "KEY-1")]
    public void No_secret_stands_in_the_compose_file() =>
        Assert.All(Passwords().Matches(File.ReadAllText(Repository.At("docker-compose.yml"))), password => Assert.StartsWith("${", password.Groups[1].Value, StringComparison.Ordinal));

    /// <summary>Every setting of a settings record, those of the records inside it included.</summary>
    private static IEnumerable<string> Below(string section, Type record) =>
        record.GetProperties().Where(property => property.CanWrite).SelectMany(property => IsRecordOfOurs(property.PropertyType)
            ? Below($"{section}:{property.Name}", property.PropertyType) : [$"{section}:{property.Name}"]);

    private static bool IsRecordOfOurs(Type type) => type.IsClass && type.Namespace?.StartsWith("EhcHub", StringComparison.Ordinal) == true;

    [GeneratedRegex(@"^\| `([A-Za-z]+(?::[A-Za-z]+)+)` \|", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"\b(?:ASPNETCORE_[A-Z_]+|(?:Hub|ConnectionStrings)(?:__[A-Za-z]+)+)")]
    private static partial Regex Given();

    [GeneratedRegex(@"(?i)password[:=]\s*""?([^\s""]+)")]
    private static partial Regex Passwords();
}

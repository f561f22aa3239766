using System.Net;
using System.Net.Sockets;
using Xunit;

namespace EhcHub.Web.Tests.FirstRun;

/// <summary>Each ends with one sentence that says what to do, and no stack trace.</summary>
public sealed class RefusingToStart : IDisposable
{
    private static readonly (string, string) Production = ("ASPNETCORE_ENVIRONMENT", "Production");
    private static readonly (string, string) Some = ("ConnectionStrings__Hub", "Host=db;Password=9f2c");

    private readonly ScratchFolder _folder = new();

    [Fact]
    public async Task A_taken_port_is_named_with_another_to_choose()
    {
        using var other = new TcpListener(IPAddress.Loopback, port: 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        await RefusedAsync($"Another program listens on port {port}", HubProcess.StartDemo(_folder, "--urls", $"http://localhost:{port}"));
        Assert.False(Directory.Exists(_folder.File("postgres"))); // it did not begin what it could not end
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_is_named()
    {
        var readOnly = OperatingSystem.IsLinux() ? "/proc/ehc-hub" : "/ehc-hub";

        await RefusedAsync($"The hub cannot write to its data folder {readOnly}",
            HubProcess.Start([], ("ASPNETCORE_ENVIRONMENT", "Development"), ("Hub__DataFolder", readOnly)));
    }

    [Fact]
    public Task A_server_without_a_database_says_which_setting_names_one() =>
        RefusedAsync("ConnectionStrings:Hub is not set", HubProcess.StartServer([]));

    [Fact]
    public Task A_server_whose_database_does_not_answer_says_so() =>
        RefusedAsync("The database that ConnectionStrings:Hub names cannot be used", HubProcess.StartServer(
            ["--urls", "http://localhost:0"],
            ("ConnectionStrings__Hub", $"Host=127.0.0.1;Port={HubProcess.FreePort()};Username=hub_app;Password=9f2c;Database=hub")));

    [Fact, Trait("Req", "KEY-1")]
    public Task A_password_from_an_example_is_refused() =>
        RefusedAsync("The password in ConnectionStrings:Hub is one from an example", HubProcess.StartServer(
            [], ("ConnectionStrings__Hub", "Host=db;Username=hub_app;Password=change-me;Database=hub")));

    [Theory, Trait("Req", "PRIV-5")]
    [InlineData("Hub:Address"), InlineData("Hub:ServiceName"), InlineData("Hub:Theme:Owner"), InlineData("Hub:Theme:Team:Name"), InlineData("Hub:KeyCertificate")]
    public Task A_server_is_not_started_with_what_would_have_to_be_invented(string setting) =>
        RefusedAsync($"{setting} is not set", HubProcess.StartServer([], Some, (setting.Replace(":", "__", StringComparison.Ordinal), "")));

    [Fact]
    public Task A_server_whose_team_nobody_can_reach_is_refused() =>
        RefusedAsync("Neither Hub:Theme:Team:Phone nor Hub:Theme:Team:Email is set", HubProcess.StartServer([], Some, ("Hub__Theme__Team__Phone", "")));

    [Fact]
    public Task A_server_that_is_reached_without_encryption_is_refused() =>
        RefusedAsync("Hub:Address is http://hub.example: people must reach the hub by https", HubProcess.StartServer([], Some, ("Hub__Address", "http://hub.example")));

    [Theory]
    [InlineData("migrate"), InlineData("check"), InlineData("admin", "invite", "--email", "first@council.example")]
    public async Task Commands_refuse_settings_that_are_not_right_too(params string[] command)
    {
        await RefusedAsync("Hub:Address is http://hub.example", HubProcess.StartServer(command, Some, ("Hub__Address", "http://hub.example")));
        await RefusedAsync("The settings in the section Hub are not right: Hub:Proxies", HubProcess.StartServer(command, Some, ("Hub__Proxies__0", "the proxy")));
        await RefusedAsync("The password in ConnectionStrings:HubOwner is one from an example", HubProcess.StartServer(command, ("ConnectionStrings__HubOwner", "Host=db;Password=secret")));
    }

    [Fact]
    public Task An_invitation_without_an_address_is_refused() =>
        RefusedAsync("Hub:Address is not set", HubProcess.StartServer(["admin", "invite", "--email", "first@council.example"], Some, ("Hub__Address", "")));

    [Fact, Trait("Req", "RLS-4")]
    public Task A_server_that_could_change_the_tables_is_refused() =>
        RefusedAsync("ConnectionStrings:HubOwner is set", HubProcess.StartServer([], Some, ("ConnectionStrings__HubOwner", "Host=db;Password=9f2c")));

    [Fact, Trait("Req", "PRIV-5")]
    public Task The_owners_connection_alone_is_no_demo_whatever_the_environment() =>
        RefusedAsync("Invented people have no place in a hub for real ones", HubProcess.Start(
            ["demo", "reset"], ("ASPNETCORE_ENVIRONMENT", "Development"), ("ConnectionStrings__HubOwner", "Host=db;Password=9f2c")));

    [Fact, Trait("Req", "PRIV-5")]
    public Task Nobody_elses_database_is_thrown_away() =>
        RefusedAsync("'demo reset' throws everything away", HubProcess.Start(
            ["demo", "reset"], ("ASPNETCORE_ENVIRONMENT", "Development"), ("Hub__Mode", "Demo"), ("ConnectionStrings__HubOwner", "Host=db;Password=9f2c")));

    [Fact, Trait("Req", "PRIV-5")]
    public Task The_demo_is_refused_outside_development() =>
        RefusedAsync("Hub:Mode is Demo, and the environment is not Development", HubProcess.Start([], Production, ("Hub__Mode", "Demo")));

    [Fact, Trait("Req", "PRIV-5")]
    public Task Demo_data_is_refused_in_a_server() =>
        RefusedAsync("Invented people have no place in a hub for real ones", HubProcess.Start(["demo"], Production, Some));

    [Fact]
    public async Task An_unknown_command_is_refused_and_the_known_ones_are_listed()
    {
        await using var unknown = HubProcess.Start(["migrat"]);
        await using var help = HubProcess.Start(["--help"]);

        Assert.Equal(2, await unknown.EndAsync());
        Assert.Equal(0, await help.EndAsync());
        Assert.StartsWith("'migrat' is not a command of the hub.", unknown.Error, StringComparison.Ordinal);
        Assert.All(["migrate", "check", "demo", "admin invite"], name =>
        {
            Assert.Contains("  " + name, unknown.Error, StringComparison.Ordinal);
            Assert.Contains("  " + name, help.Output, StringComparison.Ordinal);
        });
    }

    public void Dispose() => _folder.Dispose();

    private static async Task RefusedAsync(string words, HubProcess hub)
    {
        await using (hub)
        {
            Assert.True(await hub.EndAsync() == 1, hub.Output + hub.Error);
            Assert.StartsWith(words, Assert.Single(hub.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }
}

using System.Reflection;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Access;
using Xunit;

namespace EhcHub.Architecture.Tests;

/// <summary>The table of policies and roles says everything, and says nothing that nobody needs.</summary>
public sealed class WhoMayDoWhat(DemoHub hub)
{
    private static IEnumerable<string> Named => typeof(Policies).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(constant => constant.IsLiteral).Select(constant => (string)constant.GetRawConstantValue()!);

    [Fact]
    public void Every_policy_has_a_row_and_every_row_a_name() => Assert.Equal(Named.Order(), Policies.Table.Keys.Order());

    [Fact]
    public void Every_row_lets_somebody_in_and_names_nobody_twice() =>
        Assert.All(Policies.Table, row => Assert.True(row.Value.Length > 0 && row.Value.Distinct().Count() == row.Value.Length, row.Key));

    [Fact]
    public void Every_role_has_something_of_its_own_to_do() => Assert.All(Enum.GetValues<Role>(), role =>
        Assert.Contains(Policies.Table, row => !Policies.WithoutRole.Contains(row.Key) && row.Value.Contains(role)));

    [Fact]
    public void Every_policy_guards_an_address()
    {
        var used = hub.Endpoints.Select(endpoint => endpoint.Metadata.GetMetadata<HubPolicyAttribute>()?.Policy).OfType<string>();

        Assert.Empty(Policies.Table.Keys.Except(used));
    }

    [Fact, Trait("Req", "AZ-1")]
    public void Every_address_names_a_policy_of_the_table_or_why_it_is_open() => Assert.All(hub.Endpoints, endpoint => Assert.True(
        endpoint.Metadata.GetMetadata<HubPublicAttribute>() is { Reason.Length: > 10 }
        || (endpoint.Metadata.GetMetadata<HubPolicyAttribute>()?.Policy is { } policy && Policies.Table.ContainsKey(policy)),
        endpoint.RoutePattern.RawText));
}

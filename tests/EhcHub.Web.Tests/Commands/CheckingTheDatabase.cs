using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Tests.FirstRun;
using Xunit;

namespace EhcHub.Web.Tests.Commands;

public sealed class CheckingTheDatabase
{
    [Theory]
    [InlineData("post in a family's role", "Nobody holds a post in a family's role")]
    [InlineData("post twice", "Nobody holds the same post twice on one day")]
    [InlineData("account without post", "Every account that is switched on belongs to a family or has a post")]
    [InlineData("acts for no authority", "Whoever acts for an authority has a post at an organisation that belongs to one")]
    public async Task A_fault_that_was_put_there_is_found_and_nobody_is_named(string fault, string rule)
    {
        await using var hub = Hub.WithItsOwnDatabase();
        var person = hub.SignIn(Role.Coordinator).Person;
        await hub.IsSpoiled(fault, person);

        await using var check = HubProcess.StartServer(["check"], ("ConnectionStrings__Hub", hub.ConnectionString()));

        Assert.Equal(1, await check.EndAsync());
        Assert.Contains($"FAULT  {rule}", check.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 found.", check.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain(person.Name, check.Output, StringComparison.Ordinal);
    }
}

using EhcHub.TestKit;
using EhcHub.Web.Access;
using Xunit;

namespace EhcHub.Web.Tests.Access.Matrix;

/// <summary>The outer net: every address, every kind of visitor, against one reviewed file.</summary>
public sealed class WhoReachesWhichAddress(ServerHub hub, DemoHub demo)
{
    private static readonly AuthorizationMatrix Matrix = AuthorizationMatrix.Read();

    [Fact, Trait("Req", "AZ-2")]
    public void Every_address_has_its_row_and_every_row_an_address()
    {
        var addresses = Addresses.Of(demo);

        Assert.Empty(addresses.Except(Matrix.Rows.Select(row => row.Key)));
        Assert.Empty(Matrix.Rows.Select(row => row.Key).Except(addresses));
        Assert.Empty(Matrix.Rows.GroupBy(row => (row.Key, row.Case)).Where(same => same.Count() > 1).Select(same => same.Key));
        Assert.Equal(Visitors.Kinds.Keys.Order(), Matrix.Visitors.Order());
    }

    [Fact, Trait("Req", "AZ-2")]
    public void Pages_of_the_demo_are_not_there_for_real_people() => Assert.Equal(
        Matrix.Rows.Where(row => row.Mode == "every").Select(row => row.Key).Distinct().Order(), Addresses.Of(hub));

    [Fact, Trait("Req", "AZ-2"), Trait("Req", "AUTH-1"), Trait("Req", "AZ-10")]
    public Task Everybody_gets_the_answer_that_the_matrix_says() => WalkAsync(hub, "every");

    [Fact, Trait("Req", "AZ-2")]
    public Task Everybody_gets_the_answer_that_the_matrix_says_in_the_demo() => WalkAsync(demo, "demo");

    [Fact, Trait("Req", "AZ-1")]
    public void Files_are_the_same_for_everybody() => Assert.All(hub.Endpoints.Where(Addresses.IsFile), file =>
        Assert.True(file.Metadata.GetMetadata<HubPublicAttribute>() is { SameForEverybody: true }, file.RoutePattern.RawText));

    private static async Task WalkAsync(Hub hub, string mode)
    {
        var (tried, astray) = (0, new List<string>());
        foreach (var kind in Matrix.Visitors)
        {
            foreach (var row in Matrix.Rows.Where(row => row.Mode == mode))
            {
                var visitor = await Visitors.Kinds[kind](hub); // somebody new: a post may have ended a session
                var answer = await visitor.AsksAsync(row);
                tried++;
                if (answer != row.Expected[kind]) { astray.Add($"{row.Method} {row.Route} as {kind}: {answer}, not {row.Expected[kind]}"); }
            }
        }

        Console.WriteLine($"{tried} combinations of address and visitor tried in mode '{mode}'");
        Assert.True(astray.Count == 0, string.Join(Environment.NewLine, astray));
    }
}

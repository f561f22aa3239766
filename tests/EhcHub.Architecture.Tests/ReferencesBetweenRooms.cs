using System.Reflection;
using EhcHub.Domain.Access;
using Xunit;

namespace EhcHub.Architecture.Tests;

/// <summary>References run one way: Web to Jobs to Documents, Mail, Reports and Demo, these to Data, and Data to Domain.</summary>
public sealed class ReferencesBetweenRooms
{
    /// <summary>How far each room is from the pages. A room may refer to those further down, and to no other.</summary>
    private static readonly Dictionary<string, int> Depth = new()
    {
        ["EhcHub.Web"] = 0,
        ["EhcHub.Jobs"] = 1,
        ["EhcHub.Documents"] = 2,
        ["EhcHub.Mail"] = 2,
        ["EhcHub.Reports"] = 2,
        ["EhcHub.Demo"] = 2,
        ["EhcHub.Data"] = 3,
        ["EhcHub.Domain"] = 4,
    };

    public static TheoryData<string> Rooms => [.. Depth.Keys];

    [Fact]
    public void Every_room_has_its_place() =>
        Assert.Equal(Depth.Keys.Order(), Project.All.Where(project => project.IsRoom).Select(project => project.Name).Order());

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_refers_only_to_rooms_further_down(string room)
    {
        var project = Project.All.Single(project => project.Name == room);

        var upOrAcross = project.RefersTo.Where(other => Depth[other] <= Depth[room]);

        Assert.Empty(upOrAcross);
    }

    [Theory, MemberData(nameof(Rooms))]
    public void What_was_compiled_uses_only_rooms_further_down(string room)
    {
        var used = Assembly.Load(room).GetReferencedAssemblies().Select(name => name.Name!).Where(Depth.ContainsKey);

        Assert.DoesNotContain(used, other => Depth[other] <= Depth[room]);
    }

    [Fact]
    public void The_domain_refers_to_nothing()
    {
        var domain = Project.All.Single(project => project.Name == "EhcHub.Domain");

        Assert.Empty(domain.RefersTo);
        Assert.Empty(domain.Packages);
        Assert.All(typeof(Policies).Assembly.GetReferencedAssemblies(), used => Assert.StartsWith("System.", used.Name));
    }

    [Fact]
    public void Nothing_but_tests_refers_to_the_pages() =>
        Assert.DoesNotContain(Project.All, project => project.IsRoom && project.RefersTo.Contains("EhcHub.Web"));
}

using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.E2e;

/// <summary>The error page as people meet it, for every status that it explains, in the frame of a stranger, of a family and of staff.</summary>
public sealed class MeetingFaults(ListeningHub hub, Chromium chromium)
{
    private static readonly int[] Statuses = [400, 409, 413, 429, 500, 503];

    /// <summary>One for each frame, and null for somebody who has not signed in.</summary>
    public static TheoryData<Role?, bool> Frames => new()
    {
        { null, true }, { null, false }, { Role.Parent, true }, { Role.Parent, false }, { Role.Coordinator, true }, { Role.Coordinator, false },
    };

    [Theory, MemberData(nameof(Frames)), Trait("Req", "LOG-1"), Trait("Ux", "7.1")]
    public async Task Nothing_is_wrong_on_the_page_that_explains_one_to(Role? role, bool script)
    {
        var walk = await Walk.BeginAsync(hub, chromium, role, script);

        foreach (var status in Statuses)
        {
            await walk.OpensAsync(FaultsOnDemand.On("/help", status), status);

            Assert.Equal(FaultsOnDemand.HeadingOf(status), await walk.ReadsAsync("h1"));
        }

        await walk.OpensAsync("/sign-in?next=%00", 400); // a real one: what no form of ours sends
        await walk.EndsAsync();
    }
}

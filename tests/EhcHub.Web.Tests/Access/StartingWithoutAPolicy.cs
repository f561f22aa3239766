using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class StartingWithoutAPolicy
{
    public static TheoryData<string> Faults => ["nothing", "unknown policy", "anonymous", "both", "framework's own"];

    [Theory, MemberData(nameof(Faults)), Trait("Req", "AZ-1")]
    public async Task An_endpoint_that_does_not_say_who_may_use_it_stops_the_start(string fault)
    {
        object[] metadata = fault switch
        {
            "unknown policy" => [new HubPolicyAttribute("no-such-policy")],
            "anonymous" => [new AllowAnonymousAttribute()],
            "both" => [new HubPolicyAttribute(Policies.WorkQueue), new HubPublicAttribute("A test.")],
            "framework's own" => [new AuthorizeAttribute(Policies.WorkQueue)],
            _ => [],
        };

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            ScratchHub.StartAsync(app => app.MapGet("/unguarded", () => "open").WithMetadata(metadata)));

        Assert.Contains("/unguarded", refused.Message, StringComparison.Ordinal);
    }

    [Fact, Trait("Req", "AZ-1")]
    public async Task An_endpoint_that_names_its_policy_does_not()
    {
        await using var hub = await ScratchHub.StartAsync(app => app.MapGet("/guarded", () => "closed").WithMetadata(new HubPolicyAttribute(Policies.WorkQueue)));

        var stranger = hub.Stranger();
        await stranger.AsksFor("/guarded");

        stranger.IsAskedToSignIn();
    }
}

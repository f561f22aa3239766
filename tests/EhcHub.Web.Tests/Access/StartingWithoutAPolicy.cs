using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class StartingWithoutAPolicy
{
    public static TheoryData<string> Faults => ["nothing", "unknown policy", "anonymous", "both", "framework's own", "no reason", "two policies"];

    [Theory, MemberData(nameof(Faults)), Trait("Req", "AZ-1")]
    public async Task An_endpoint_that_does_not_say_who_may_use_it_stops_the_start(string fault)
    {
        object[] metadata = fault switch
        {
            "unknown policy" => [new HubPolicyAttribute("no-such-policy")],
            "anonymous" => [new AllowAnonymousAttribute()],
            "both" => [new HubPolicyAttribute(Policies.WorkQueue), new HubPublicAttribute("A test.")],
            "framework's own" => [new AuthorizeAttribute(Policies.WorkQueue)],
            "no reason" => [new HubPublicAttribute(" ")],
            "two policies" => [new HubPolicyAttribute(Policies.WorkQueue), new HubPolicyAttribute(Policies.OwnAccount)],
            _ => [],
        };

        void Map(IEndpointRouteBuilder app) => app.MapGet("/unguarded", () => "open").WithMetadata(metadata);
        var early = await Assert.ThrowsAsync<InvalidOperationException>(() => ScratchHub.StartAsync(Map));
        var late = await Assert.ThrowsAsync<InvalidOperationException>(() => ScratchHub.StartAsync(late: Map));

        Assert.Contains("  /unguarded: ", early.Message, StringComparison.Ordinal);
        Assert.Equal(early.Message, late.Message);
    }

    [Fact, Trait("Req", "AZ-1")]
    public async Task An_endpoint_that_names_its_policy_does_not()
    {
        await using var hub = await ScratchHub.StartAsync(app => app.MapGet("/guarded", () => "closed").WithMetadata(new HubPolicyAttribute(Policies.WorkQueue)));

        var stranger = hub.Stranger();
        await stranger.AsksFor("/guarded");

        stranger.IsAskedToSignIn();
    }

    [Fact, Trait("Req", "AZ-1")]
    public void A_policy_on_a_handler_of_a_page_which_nobody_would_read_stops_the_start()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => EveryEndpointNamesItsPolicy.Check([], [typeof(GuardedHandler), typeof(OpenHandler)]));

        Assert.Contains("GuardedHandler.OnPost: says who may use it", refused.Message, StringComparison.Ordinal);
        Assert.Contains("OpenHandler.OnGet: says who may use it", refused.Message, StringComparison.Ordinal);
    }

    private sealed class GuardedHandler : PageModel
    {
        [HubPolicy(Policies.WorkQueue)]
        public void OnPost() => Response.StatusCode = 204;
    }

    private sealed class OpenHandler : PageModel
    {
        [HubPublic("A test.")]
        public void OnGet() => Response.StatusCode = 204;
    }
}

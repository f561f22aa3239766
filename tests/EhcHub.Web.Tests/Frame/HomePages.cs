using EhcHub.Demo;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Frame;
using Xunit;

namespace EhcHub.Web.Tests.Frame;

public sealed class HomePages(ServerHub hub, DemoHub demo)
{
    [Theory]
    [InlineData(Role.Parent, "You do not have a case in the hub yet")]
    [InlineData(Role.YoungPerson, "You do not have a case in the hub yet")]
    [InlineData(Role.Senco, "You have no reviews to plan")]
    [InlineData(Role.AdviceGiver, "You have no requests")]
    [InlineData(Role.SocialWorker, "You have no requests")]
    [InlineData(Role.DesignatedOfficer, "You have no requests")]
    [InlineData(Role.Coordinator, "Nothing to chase")]
    [InlineData(Role.Manager, "Your team has no open cases")]
    [InlineData(Role.Administrator, "Organisations")]
    [InlineData(Role.PlatformAdministrator, "Organisations")]
    public async Task The_front_door_leads_to_the_roles_own_page_which_says_what_will_be_there(Role role, string empty)
    {
        var visitor = hub.SignIn(role);

        await visitor.Opens("/");

        visitor.IsAt(Navigation.HomeOf(role));
        visitor.Sees(empty);
    }

    [Fact, Trait("Req", "AZ-9")]
    public async Task An_administrator_sees_the_organisations_of_their_own_authority_and_no_others()
    {
        await hub.SignIn(Role.Senco, at: hub.Here).Opens("/");
        await hub.SignIn(Role.Senco, at: hub.Elsewhere).Opens("/");
        var administrator = hub.SignIn(Role.Administrator, at: hub.Here);

        await administrator.Opens("/admin");

        administrator.Sees("Showing 1 to 2 of 2 organisations", "Testford Council: School");
        administrator.DoesNotSee("Otherham Council");
    }

    [Fact, Trait("Req", "AZ-10")]
    public async Task A_platform_administrator_sees_the_organisations_of_every_authority()
    {
        await using var alone = Hub.WithItsOwnDatabase();
        await alone.SignIn(Role.Senco, at: alone.Here).Opens("/");
        await alone.SignIn(Role.Senco, at: alone.Elsewhere).Opens("/");
        var administrator = alone.SignIn(Role.PlatformAdministrator);

        await administrator.Opens("/");

        administrator.IsAt("/admin");
        administrator.Sees("Testford Council: School", "Otherham Council: School");
    }

    public static TheoryData<Role> EveryPersona => [.. Personas.All.Select(persona => persona.Role).Distinct()];

    [Theory, MemberData(nameof(EveryPersona))]
    public async Task One_click_on_a_persona_leads_to_their_home_page(Role role)
    {
        var persona = await demo.SignInPersonaAsync(role);

        persona.IsAt(Navigation.HomeOf(role));
    }

    [Fact]
    public async Task A_stranger_is_led_to_the_sign_in_page()
    {
        var stranger = hub.Stranger();

        await stranger.AsksFor("/queue");

        stranger.IsAskedToSignIn();
        Assert.Equal("/sign-in?next=%2Fqueue", stranger.Answer.LeadsTo!.OriginalString);
    }
}

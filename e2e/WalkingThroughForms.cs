using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.E2e;

/// <summary>The pages that only somebody who fills in forms comes to, right and wrong: each is looked over like every other.</summary>
public sealed class WalkingThroughForms(ListeningHub hub, Chromium chromium)
{
    private const string NotACode = "abcdef";

    [Theory, InlineData(true), InlineData(false), Trait("Ux", "7.1"), Trait("Ux", "7.6"), Trait("Ux", "7.14")]
    public async Task Nothing_is_wrong_on_the_way_in_with_a_password_and_a_code(bool script)
    {
        var account = await hub.HasAnAccount(Role.Coordinator);
        var walk = await Walk.BeginAsync(hub, chromium, role: null, script, "signing-in");

        await walk.OpensAsync("/sign-in");
        await walk.PressesAsync("Continue", "nothing-filled-in", 422);
        await walk.FillsInAsync("E-mail address", account.Email);
        await walk.FillsInAsync("Password", "not my password");
        await walk.PressesAsync("Continue", "wrong-password", 422);
        await walk.FillsInAsync("Password", SignInVerbs.Password);
        await walk.PressesAsync("Continue", "code");
        await walk.UnfoldsAsync("I do not have my app", "recovery-code");
        await walk.FillsInAsync("Recovery code", NotACode);
        await walk.PressesAsync("Sign in", "wrong-recovery-code", 422);
        await walk.FillsInAsync("Recovery code", "");
        await walk.FillsInAsync("6-digit code", NotACode);
        await walk.PressesAsync("Sign in", "wrong-code", 422);
        await walk.FillsInAsync("6-digit code", hub.AppShows(account.Key));
        await walk.PressesAsync("Sign in", "home");

        walk.IsAt("/queue");
        await walk.OpensAsync("/account");
        await walk.EndsAsync();
    }

    [Theory, InlineData(true), InlineData(false), Trait("Ux", "7.1"), Trait("Ux", "7.6")]
    public async Task Nothing_is_wrong_on_the_way_from_an_invitation_to_recovery_codes(bool script)
    {
        var token = await hub.Invites($"invited-{script}@test.invalid");
        var walk = await Walk.BeginAsync(hub, chromium, role: null, script, "invited");

        await walk.OpensAsync($"/invitation/{token}");
        await walk.PressesAsync("Start now", "form");
        await walk.PressesAsync("Continue", "nothing-filled-in", 422);
        await walk.FillsInAsync("Full name", "Ada Invited");
        await walk.FillsInAsync("Password", SignInVerbs.Password);
        await walk.PressesAsync("Continue", "authenticator");
        await walk.FillsInAsync("6-digit code", NotACode);
        await walk.PressesAsync("Set up", "wrong-code", 422);
        var key = (await walk.ReadsAsync("main code")).Replace(" ", "", StringComparison.Ordinal);
        await walk.FillsInAsync("6-digit code", hub.AppShows(key));
        await walk.PressesAsync("Set up", "recovery-codes");

        walk.IsAt("/account/recovery-codes");
        await walk.OpensAsync("/account/recovery-codes"); // they are still there after a reload
        await walk.PressesAsync("I have kept my codes", "home");
        await walk.OpensAsync("/account/authenticator"); // in place of the app they have

        await walk.EndsAsync();
    }

    [Theory, InlineData(true), InlineData(false), Trait("Ux", "7.1")]
    public async Task Nothing_is_wrong_where_an_invitation_is_for_somebody_who_has_an_account(bool script)
    {
        var account = await hub.HasAnAccount(Role.Senco);
        var token = await hub.Invites(account.Email, Role.Coordinator);
        var walk = await Walk.BeginAsync(hub, chromium, role: null, script, "invited-again");

        await walk.OpensAsync($"/invitation/{token}");
        await walk.PressesAsync("Start now", "sign-in-first");

        Assert.Equal("Sign in first", await walk.ReadsAsync("h1"));
        await walk.EndsAsync();
    }

    [Theory, InlineData(true), InlineData(false), Trait("Ux", "7.1"), Trait("Ux", "7.6")]
    public async Task Nothing_is_wrong_on_a_form_with_every_kind_of_question_wrong_or_right(bool script)
    {
        var walk = await Walk.BeginAsync(hub, chromium, Role.Coordinator, script, "form");

        await walk.OpensAsync("/demo/components/form");
        await walk.PressesAsync("Check my answers", "nothing-filled-in", 422);
        await walk.FillsInAsync("E-mail address", "sam@demo.invalid");
        await walk.FillsInAsync("Day", "10");
        await walk.FillsInAsync("Month", "nov");
        await walk.ChoosesAsync("Keep the plan");
        await walk.PressesAsync("Check my answers", "no-year", 422);
        await walk.FillsInAsync("Year", "2026");
        await walk.PressesAsync("Check my answers", "in-order");

        await walk.EndsAsync();
    }

    [Theory, InlineData(true), InlineData(false), Trait("Ux", "7.1")]
    public async Task Nothing_is_wrong_on_the_second_page_of_a_long_list(bool script)
    {
        var walk = await Walk.BeginAsync(hub, chromium, Role.PlatformAdministrator, script, "list");

        await walk.OpensAsync("/admin");
        await walk.OpensAsync("/admin?page=2");

        await walk.EndsAsync();
    }
}

using System.Net;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class SlowingGuessesDown(ServerHub hub)
{
    [Fact, Trait("Req", "AUTH-12")]
    public async Task Somebody_who_guesses_elsewhere_does_not_stand_in_the_owners_way()
    {
        var owner = await hub.HasAnAccount(Role.Parent);
        var (attacker, victim) = (hub.Stranger(from: "203.0.113.7"), hub.Stranger(from: "198.51.100.20"));
        for (var guess = 0; guess < 12; guess++) { await attacker.EntersPassword(owner, "wrong"); }

        await victim.EntersPassword(owner);

        Assert.Equal(HttpStatusCode.TooManyRequests, attacker.Answer.StatusCode);
        victim.IsAt("/sign-in/code");
    }

    [Fact, Trait("Req", "RATE-2"), Trait("Req", "WEB-7")]
    public async Task Naming_another_address_each_time_changes_nothing()
    {
        var owner = await hub.HasAnAccount(Role.Parent);
        var attacker = hub.Stranger(from: "203.0.113.8");
        for (var guess = 0; guess < 6; guess++) { await GuessesAsync(attacker, owner, forwardedFor: $"198.51.100.{guess}"); }

        Assert.Equal(HttpStatusCode.TooManyRequests, attacker.Answer.StatusCode);
    }

    [Fact, Trait("Req", "RATE-2")]
    public async Task What_our_own_proxy_says_of_the_address_is_believed_and_hops_before_it_are_not()
    {
        var owner = await hub.HasAnAccount(Role.Parent);
        var proxy = hub.Stranger(from: "127.0.0.1");
        for (var guess = 0; guess < 6; guess++) { await GuessesAsync(proxy, owner, forwardedFor: $"192.0.2.{guess}, 203.0.113.9"); }

        Assert.Equal(HttpStatusCode.TooManyRequests, proxy.Answer.StatusCode);
        await GuessesAsync(proxy, owner, forwardedFor: "198.51.100.21");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, proxy.Answer.StatusCode);
    }

    [Fact, Trait("Req", "RATE-1")]
    public async Task After_five_wrong_codes_even_the_right_one_is_worth_nothing_until_the_password_is_shown_again()
    {
        var account = await hub.HasAnAccount(Role.Coordinator);
        var visitor = hub.Stranger();
        await visitor.EntersPassword(account);
        var thief = visitor.WhoseCookiesAreCopied(to: hub.Stranger());
        for (var guess = 0; guess < 5; guess++)
        {
            await visitor.Posts(("Code", "000000"));
            visitor.Sees("This code is not right or has run out");
        }

        hub.TimePasses(TimeSpan.FromMinutes(2)); // no wait stands in the way any more
        await visitor.Posts(("Code", hub.AppShows(account.Key)));
        visitor.IsAt("/sign-in");
        visitor.Sees("You entered too many codes that were not right");
        await thief.Opens("/sign-in/code");
        await thief.Posts(("Code", hub.AppShows(account.Key))); // with the cookie of the same asking
        thief.IsAt("/sign-in");
        await visitor.EntersPassword(account);
        await visitor.Posts(("Code", hub.AppShows(account.Key)));

        visitor.IsAt("/queue");
    }

    [Fact, Trait("Req", "RATE-1")]
    public async Task Twenty_wrong_codes_in_a_day_are_all_that_an_account_takes()
    {
        var account = await hub.HasAnAccount(Role.Coordinator);
        for (var challenge = 0; challenge < 4; challenge++)
        {
            var visitor = hub.Stranger(from: $"192.0.2.{challenge + 1}");
            await visitor.EntersPassword(account);
            for (var guess = 0; guess < 5; guess++) { await visitor.Posts(("Code", "000000")); }
        }

        hub.TimePasses(TimeSpan.FromHours(1));
        var owner = hub.Stranger(from: "198.51.100.22");
        await owner.EntersPassword(account);
        await owner.Posts(("Code", hub.AppShows(account.Key)));
        Assert.Equal(HttpStatusCode.TooManyRequests, owner.Answer.StatusCode);

        hub.TimePasses(TimeSpan.FromHours(23));
        await owner.EntersPassword(account);
        await owner.Posts(("Code", hub.AppShows(account.Key)));
        owner.IsAt("/queue");
    }

    private static async Task GuessesAsync(Visitor visitor, Account account, string forwardedFor)
    {
        await visitor.Opens("/sign-in");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in")
        {
            Content = new FormUrlEncodedContent([new("Email", account.Email), new("Password", "wrong"), new("__RequestVerificationToken", visitor.FormToken())]),
            Headers = { { "X-Forwarded-For", forwardedFor } },
        };
        await visitor.Sends(request);
    }
}

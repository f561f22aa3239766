using System.Buffers.Binary;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Access;

public sealed class StoringPasswords(ServerHub hub)
{
    private const int FewestRounds = 220_000;

    [Fact, Trait("Req", "AUTH-6")]
    public async Task The_stored_hash_says_how_many_rounds_it_took()
    {
        await using var server = await ScratchHub.BesideAsync(hub); // with the rounds of a server, not those of a test
        var token = await hub.Invites("slow.hash@test.invalid");
        var visitor = server.Stranger();
        await visitor.Opens($"/invitation/{token}");
        await visitor.Presses("Start now");

        await visitor.Posts(("Name", "Ada Slow"), ("Password", SignInVerbs.Password));

        Assert.InRange(RoundsOf(await hub.StoredPasswordOf("slow.hash@test.invalid")), FewestRounds, int.MaxValue);
    }

    [Fact, Trait("Req", "AUTH-6")]
    public async Task An_older_and_quicker_hash_is_renewed_at_the_next_sign_in()
    {
        var account = await hub.HasAnAccount(Role.Senco);
        await using var server = await ScratchHub.BesideAsync(hub);
        Assert.Equal(1000, RoundsOf(await hub.StoredPasswordOf(account.Email)));

        await server.Stranger().EntersPassword(account);

        Assert.InRange(RoundsOf(await hub.StoredPasswordOf(account.Email)), FewestRounds, int.MaxValue);
    }

    [Theory, Trait("Req", "AUTH-11")]
    [InlineData("known", "wrong")]
    [InlineData("known", "")]
    [InlineData("known", "            ")]
    [InlineData("unknown", "wrong")]
    [InlineData("unknown", "")]
    [InlineData("switched off", SignInVerbs.Password)]
    [InlineData("without password", "wrong")]
    public async Task Whoever_it_is_and_whatever_they_type_one_hash_is_computed(string who, string password)
    {
        var account = await hub.HasAnAccount(Role.Senco);
        if (who == "switched off") { await hub.Suspends(account); }

        var email = who switch
        {
            "unknown" => $"nobody-{Guid.NewGuid():N}@test.invalid",
            "without password" => hub.SignIn(Role.Senco).Person.Email,
            _ => account.Email,
        };
        var visitor = hub.Stranger();
        await visitor.Opens("/sign-in");
        var checks = hub.CountsPasswordChecks();

        await visitor.Posts(("Email", email), ("Password", password));

        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, visitor.Answer.StatusCode);
        Assert.Equal(1, checks.Value);
    }

    /// <summary>Identity's third format: a marker, the hash function, the rounds, the salt's length, each but the first in four bytes.</summary>
    private static int RoundsOf(byte[] stored)
    {
        Assert.Equal((1, 2), (stored[0], BinaryPrimitives.ReadInt32BigEndian(stored.AsSpan(1)))); // PBKDF2 with HMAC-SHA512
        return BinaryPrimitives.ReadInt32BigEndian(stored.AsSpan(5));
    }
}

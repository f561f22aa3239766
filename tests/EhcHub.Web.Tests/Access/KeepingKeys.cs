using System.Net;
using EhcHub.Domain.Access;
using EhcHub.TestKit;
using EhcHub.Web.Settings;
using EhcHub.Web.Startup;
using Xunit;

namespace EhcHub.Web.Tests.Access;

/// <summary>A copy of the database alone gives nobody the hub's keys, nor anybody's second factor (KEY-2).</summary>
public sealed class KeepingKeys(ServerHub hub)
{
    [Fact, Trait("Req", "KEY-2")]
    public async Task The_key_ring_is_stored_encrypted()
    {
        await hub.Stranger().Opens("/sign-in"); // makes the first key

        var keys = await hub.StoredKeys();

        Assert.NotEmpty(keys);
        Assert.All(keys, key =>
        {
            Assert.Contains("<EncryptedData", key, StringComparison.Ordinal);
            Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal);
        });
    }

    [Fact, Trait("Req", "KEY-2")]
    public async Task A_form_from_one_server_is_taken_by_another_also_after_the_certificate_was_changed()
    {
        await using var alone = Hub.WithItsOwnDatabase();
        await using var same = await ScratchHub.BesideAsync(alone);
        await using var changed = await ScratchHub.BesideAsync(alone, endpoints: null,
            ("Hub:KeyCertificate", ServerSettings.NewCertificate()), ("Hub:OldKeyCertificates:0", ServerSettings.Certificate));
        var visitor = alone.Stranger();
        await visitor.Opens("/sign-in");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, await PostsAsync(visitor, same));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await PostsAsync(visitor, changed));
    }

    [Fact, Trait("Req", "KEY-2")]
    public async Task A_server_with_the_database_and_another_certificate_cannot_read_it()
    {
        await using var alone = Hub.WithItsOwnDatabase();
        var visitor = alone.Stranger();
        await visitor.Opens("/sign-in");
        await using var thief = await ScratchHub.BesideAsync(alone, endpoints: null, ("Hub:KeyCertificate", ServerSettings.NewCertificate()));

        Assert.Equal(HttpStatusCode.BadRequest, await PostsAsync(visitor, thief));
    }

    [Fact, Trait("Req", "KEY-2"), Trait("Req", "AUTH-5")]
    public async Task What_stands_for_a_second_factor_is_stored_sealed()
    {
        var account = await hub.HasAnAccount(Role.Coordinator, withApp: false);
        var visitor = hub.Stranger();
        await visitor.EntersPassword(account);
        var key = visitor.Answer.Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await visitor.Posts(("Code", hub.AppShows(key)));
        var codes = visitor.Answer.Page.QuerySelectorAll("main li code").Select(code => code.TextContent).ToList();

        var stored = await hub.StoredForTheSecondFactorOf(account);

        Assert.Equal((10, 2), (codes.Count, stored.Count)); // the key, and the codes that are still to be kept
        Assert.All(codes.Append(key), secret => Assert.DoesNotContain(stored, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory, Trait("Req", "KEY-1"), Trait("Req", "KEY-2")]
    [InlineData(null, "Hub:KeyCertificate is not set")]
    [InlineData("change-me", "Hub:KeyCertificate is not a certificate with its private key")]
    [InlineData("certificate without key", "Hub:KeyCertificate is not a certificate with its private key")]
    [InlineData("short key", "has a key of 1024 bits")]
    public void What_would_not_protect_the_keys_is_refused(string? certificate, string words)
    {
        var text = certificate switch
        {
            "short key" => ServerSettings.NewCertificate(bits: 1024),
            "certificate without key" => ServerSettings.Certificate[..ServerSettings.Certificate.IndexOf("-----BEGIN PRIVATE", StringComparison.Ordinal)],
            _ => certificate,
        };

        var refused = Assert.Throws<StartRefusedException>(() => KeyCertificates.Read(new HubSettings { KeyCertificate = text }));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIVATE KEY-----", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<HttpStatusCode> PostsAsync(Visitor visitor, ScratchHub at)
    {
        var elsewhere = visitor.WhoseCookiesAreCopied(to: at.Stranger());
        await elsewhere.PostsRaw("/sign-in", visitor.FormToken(), ("Email", "nobody@test.invalid"), ("Password", "wrong"));
        return elsewhere.Answer.StatusCode;
    }
}

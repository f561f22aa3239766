using System.Net;
using System.Text;
using EhcHub.TestKit;
using Xunit;

namespace EhcHub.Web.Tests.Forms;

/// <summary>No page is given NUL or half a character, however it was sent (WEB-7).</summary>
public sealed class TypingWhatNoKeyboardTypes(ServerHub hub)
{
    [Theory, Trait("Req", "WEB-7")]
    [InlineData("a%00b")]
    [InlineData("a%ED%A0%80b")] // a high surrogate alone, as careless programs write it in UTF-8
    [InlineData("a%ED%B0%80b")] // a low one
    [InlineData("a%F0%9F%98b")] // a character cut off
    [InlineData("a%FF%FEb")]
    public async Task In_a_form(string typed)
    {
        var stranger = hub.Stranger();
        await stranger.Opens("/sign-in");

        var answer = await SendsAsync(stranger, Encoding.ASCII.GetBytes($"Email={typed}&Password=x&__RequestVerificationToken={stranger.FormToken()}"), "application/x-www-form-urlencoded");

        HoldsWholeCharactersAlone(answer);
    }

    [Theory, Trait("Req", "WEB-7")]
    [InlineData(0xD800)]
    [InlineData(0xDC00)]
    public async Task In_a_form_of_another_encoding(int half)
    {
        var stranger = hub.Stranger();
        await stranger.Opens("/sign-in");
        var head = $"--x\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{stranger.FormToken()}\r\n"
            + "--x\r\nContent-Disposition: form-data; name=\"Email\"\r\nContent-Type: text/plain; charset=utf-16\r\n\r\n";
        byte[] typed = [(byte)half, (byte)(half >> 8), (byte)'b', 0];

        var answer = await SendsAsync(stranger, [.. Encoding.ASCII.GetBytes(head), .. typed, .. "\r\n--x--\r\n"u8], "multipart/form-data; boundary=x");

        HoldsWholeCharactersAlone(answer);
    }

    [Theory, Trait("Req", "WEB-7")]
    [InlineData("%00")]
    [InlineData("%ED%A0%80")]
    public async Task In_an_address(string typed)
    {
        var stranger = hub.Stranger();

        HoldsWholeCharactersAlone(await stranger.AsksFor($"/sign-in?next=/{typed}"));
    }

    [Theory, Trait("Req", "WEB-7")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"Email\"\r\n\r\nsam@")]
    [InlineData("--x\r\nContent-Disposition: form-data; name=\"Email\"\r\n\r\nsam@demo.invalid\r\n--x")]
    [InlineData("--x\r\nContent-Disposition")]
    [InlineData("--x\r\nNo header at all\r\n\r\nsam@demo.invalid\r\n--x--\r\n")]
    [InlineData("sam@demo.invalid")]
    public async Task A_form_of_several_parts_that_is_cut_off_or_none_is_a_bad_request_and_no_fault_of_ours(string body)
    {
        var stranger = hub.Stranger();

        var answer = await SendsAsync(stranger, Encoding.ASCII.GetBytes(body), "multipart/form-data; boundary=x");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<Answer> SendsAsync(Visitor visitor, byte[] body, string type)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/sign-in") { Content = content };
        return await visitor.Sends(request);
    }

    /// <summary>It was refused, or what could not be read was replaced before any page saw it.</summary>
    private static void HoldsWholeCharactersAlone(Answer answer)
    {
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity, HttpStatusCode.OK });
        var shown = answer.Page.QuerySelectorAll("input").Select(input => input.GetAttribute("value") ?? "").ToList();
        Assert.All(shown, value => Assert.DoesNotContain('\0', value));
        Assert.All(shown, value => Assert.True(value.IsNormalized(), "half a character has no normal form"));
        if (answer.StatusCode == HttpStatusCode.UnprocessableEntity) { Assert.Contains(shown, value => value.Contains('\uFFFD', StringComparison.Ordinal) || value.Contains('b', StringComparison.Ordinal)); }
    }
}

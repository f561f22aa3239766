using EhcHub.Domain.Access;
using Xunit;

namespace EhcHub.Domain.Tests;

/// <summary>The examples of RFC 6238, appendix B, in six digits.</summary>
public sealed class AuthenticatorCodes
{
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"; // "12345678901234567890"

    [Theory, Trait("Req", "AUTH-5")]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_code_is_the_standards(long seconds, string code) =>
        Assert.Equal(code, AuthenticatorCode.At(Key, AuthenticatorCode.StepAt(DateTimeOffset.FromUnixTimeSeconds(seconds))));

    [Fact, Trait("Req", "AUTH-5")]
    public void Spaces_do_not_count_and_a_code_of_another_time_is_none()
    {
        var then = DateTimeOffset.FromUnixTimeSeconds(59);

        Assert.Equal(1, AuthenticatorCode.StepOf(Key, "287 082", then));
        Assert.Null(AuthenticatorCode.StepOf(Key, "287082", then.AddSeconds(90)));
    }

    [Fact]
    public void New_keys_differ_and_make_codes()
    {
        var (one, another) = (AuthenticatorCode.NewKey(), AuthenticatorCode.NewKey());

        Assert.NotEqual(one, another);
        Assert.Matches("^[0-9]{6}$", AuthenticatorCode.At(one, 1));
    }
}

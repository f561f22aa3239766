namespace EhcHub.Data.Sessions;

/// <summary>How strengths are stored.</summary>
internal static class SignInStrengths
{
    public static string Code(SignInStrength strength) => strength switch
    {
        SignInStrength.OneFactor => "one_factor",
        SignInStrength.TwoFactors => "two_factors",
        SignInStrength.Demo => "demo",
        _ => throw new ArgumentOutOfRangeException(nameof(strength)),
    };

    public static SignInStrength Parse(string code) => Enum.GetValues<SignInStrength>().First(strength => Code(strength) == code);
}

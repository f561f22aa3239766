namespace EhcHub.Data.Sessions;

/// <summary>How a session's person proved who they are. Only two factors open anything (AUTH-1).</summary>
public enum SignInStrength
{
    /// <summary>A password alone: enough to go on to the second factor, and for nothing else.</summary>
    OneFactor,

    /// <summary>Two factors, or a passkey with user verification.</summary>
    TwoFactors,

    /// <summary>A demo persona chosen with one click; exists in demo mode only.</summary>
    Demo,
}

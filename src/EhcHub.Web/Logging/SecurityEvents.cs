namespace EhcHub.Web.Logging;

/// <summary>The names of what matters to whoever guards the hub, as they stand in the log (LOG-3). Never renamed: alarms wait for them.</summary>
public static class SecurityEvents
{
    /// <summary>A session has begun, of the strength that is said: one factor opens nothing yet.</summary>
    public const string SignedIn = "signed_in";

    /// <summary>Somebody has signed out.</summary>
    public const string SignedOut = "signed_out";

    /// <summary>An address and a password did not go together, or the account is switched off.</summary>
    public const string PasswordRefused = "password_refused";

    /// <summary>There were too many failures, so a try was not looked at.</summary>
    public const string TryDelayed = "try_delayed";

    /// <summary>A code of an authenticator app, or a recovery code, was not right.</summary>
    public const string CodeRefused = "code_refused";

    /// <summary>There were so many wrong codes that the password is asked for again.</summary>
    public const string CodesSpent = "codes_spent";

    /// <summary>A recovery code stood in for the app.</summary>
    public const string RecoveryCodeUsed = "recovery_code_used";

    /// <summary>Somebody has put an authenticator app into use, the first or another one.</summary>
    public const string SecondFactorSetUp = "second_factor_set_up";

    /// <summary>Somebody has said that they kept their recovery codes.</summary>
    public const string RecoveryCodesKept = "recovery_codes_kept";

    /// <summary>Somebody has signed out everywhere else.</summary>
    public const string OtherSessionsEnded = "other_sessions_ended";

    /// <summary>Somebody goes on in another of their roles.</summary>
    public const string RoleSwitched = "role_switched";

    /// <summary>An invitation was taken up.</summary>
    public const string InvitationAccepted = "invitation_accepted";

    /// <summary>Somebody who is signed in asked for what is not for them.</summary>
    public const string AccessRefused = "access_refused";

    /// <summary>A form came without the token that goes with it, or with somebody else's.</summary>
    public const string TokenRefused = "token_refused";

    /// <summary>Another site's page made a browser send something.</summary>
    public const string OtherSiteRefused = "other_site_refused";

    /// <summary>A request was sent to a host name that is not the hub's.</summary>
    public const string HostRefused = "host_refused";

    /// <summary>What was sent holds what no keyboard types, or more fields than any form of ours.</summary>
    public const string TextRefused = "text_refused";

    /// <summary>A browser stopped something that a page of ours should not hold.</summary>
    public const string PolicyViolated = "csp_violation";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SignedIn, SignedOut, PasswordRefused, TryDelayed, CodeRefused, CodesSpent, RecoveryCodeUsed, SecondFactorSetUp, RecoveryCodesKept,
        OtherSessionsEnded, RoleSwitched, InvitationAccepted, AccessRefused, TokenRefused, OtherSiteRefused, HostRefused, TextRefused, PolicyViolated,
    ];
}

namespace EhcHub.Data.People;

/// <summary>The last code that a person's authenticator app was believed for, so that it is never believed twice (AUTH-5).</summary>
public sealed class AuthenticatorUse
{
    /// <summary>Whose app.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The number of the 30-second step of the last accepted code; nothing up to it is accepted again.</summary>
    public required long LastStep { get; init; }
}

namespace EhcHub.Data.People;

/// <summary>What came of accepting an invitation.</summary>
public abstract record Acceptance
{
    private Acceptance()
    {
    }

    /// <summary>The invitation is used up, and this person has what it gave.</summary>
    public sealed record Accepted(Person Person) : Acceptance;

    /// <summary>Nothing has happened: the password breaks these rules, in words for the person who chose it.</summary>
    public sealed record Refused(IReadOnlyList<string> Faults) : Acceptance;

    /// <summary>Nothing has happened: the address has an account already, and its holder must sign in to accept.</summary>
    public sealed record HasAccount : Acceptance;

    /// <summary>Nothing has happened: there is no such invitation, or it is used, withdrawn or too old.</summary>
    public sealed record Gone : Acceptance;
}

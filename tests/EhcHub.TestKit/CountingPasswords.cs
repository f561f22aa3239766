using System.Runtime.CompilerServices;
using EhcHub.Data.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace EhcHub.TestKit;

/// <summary>Checks passwords as the hub does, and counts for the running test how often.</summary>
internal sealed class CountingPasswords(IOptions<PasswordHasherOptions> options) : IPasswordHasher<Person>
{
    // Flows with the test's own calls into the host, and to nobody else's.
    private static readonly AsyncLocal<StrongBox<int>?> Count = new();

    private readonly PasswordHasher<Person> _hasher = new(options);

    /// <summary>Begins to count for this test, at zero.</summary>
    public static StrongBox<int> Begin() => Count.Value = new(0);

    public string HashPassword(Person user, string password) => _hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Person user, string hashedPassword, string providedPassword)
    {
        if (Count.Value is { } count) { count.Value++; }

        return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}

using Microsoft.AspNetCore.Identity;

namespace EhcHub.Data.People;

/// <summary>What a password must be (AUTH-6): long enough and not too long, of any characters at all, and not the own address.</summary>
public sealed class PasswordRules : IPasswordValidator<Person>
{
    /// <summary>The fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>The most characters; longer ones are refused, never cut.</summary>
    public const int Longest = 128;

    /// <summary>Rounds of PBKDF2 with HMAC-SHA512 for each password. Older hashes with fewer are renewed at the next sign-in.</summary>
    public const int Iterations = 220_000;

    /// <summary>Switches off Identity's own rules about which characters a password and a user name must hold.</summary>
    public static void Apply(IdentityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Password.RequiredLength = 1; // said here in words of the hub instead
        options.Password.RequiredUniqueChars = 1;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = ""; // an e-mail address may hold more than Identity's list
    }

    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<Person> manager, Person user, string? password)
    {
        ArgumentNullException.ThrowIfNull(user);
        var fault = Fault(password ?? "", user.Email ?? "");
        return Task.FromResult(fault is null ? IdentityResult.Success : IdentityResult.Failed(new IdentityError { Code = nameof(PasswordRules), Description = fault }));
    }

    /// <summary>What is wrong with a password, in words for the person who chose it; null when nothing is.</summary>
    internal static string? Fault(string password, string email) => password switch
    {
        { Length: < Shortest } => $"Password must be {Shortest} characters or more",
        { Length: > Longest } => $"Password must be {Longest} characters or less",
        _ when string.IsNullOrWhiteSpace(password) => "Password must not be made of spaces alone",
        _ when email.Length > 0 && password.Contains(email, StringComparison.OrdinalIgnoreCase) => "Password must not contain your e-mail address",
        _ => null,
    };
}

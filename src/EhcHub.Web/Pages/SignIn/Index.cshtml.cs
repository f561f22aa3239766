using System.ComponentModel.DataAnnotations;
using EhcHub.Data.People;
using EhcHub.Data.Sessions;
using EhcHub.Web.Access;
using EhcHub.Web.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.SignIn;

/// <summary>Signing in, first step: address and password.</summary>
[HubPublic("Everybody signs in here; it says nothing of who has an account.")]
public sealed class IndexModel(PasswordSignIn signIn) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter your e-mail address"), MaxLength(256, ErrorMessage = "E-mail address must be 256 characters or less")]
    public string Email { get; set; } = "";

    /// <summary>As typed: one of spaces alone is a password too, and is not the right one.</summary>
    [BindProperty, Required(AllowEmptyStrings = true), DisplayFormat(ConvertEmptyStringToNull = false), MinLength(1, ErrorMessage = "Enter your password"), MaxLength(PasswordRules.Longest, ErrorMessage = "Password must be 128 characters or less")]
    public string Password { get; set; } = "";

    /// <summary>Whether they come from too many wrong codes, and are asked for their password again.</summary>
    [BindProperty(SupportsGet = true)]
    public bool CodesSpent { get; set; }

    /// <summary>Where to go on afterwards; null for the own home page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>Whether this browser has shown a password already, and the second factor is still to be set up.</summary>
    public bool IsHalfway => HttpContext.Viewer() is { Strength: SignInStrength.OneFactor };

    /// <summary>Checks address and password.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            signIn.TakeAsLong(Password ?? "");
            return this.ShowErrors();
        }

        var answer = await signIn.TryAsync(Email, Password, HttpContext.Connection.RemoteIpAddress, cancel);
        return answer.Outcome switch
        {
            PasswordOutcome.AskForSecondFactor => this.OnTo("/sign-in/code", Next),
            PasswordOutcome.SetUpSecondFactor => this.OnTo("/account/authenticator", Next),
            PasswordOutcome.Wait => this.AskToWait(nameof(Password), answer.Wait),
            _ => this.ShowError(nameof(Email), "The e-mail address or the password is not right"),
        };
    }
}

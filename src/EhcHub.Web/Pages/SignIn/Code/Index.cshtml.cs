using System.ComponentModel.DataAnnotations;
using EhcHub.Data.People;
using EhcHub.Web.Access;
using EhcHub.Web.Forms;
using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.SignIn.Code;

/// <summary>Signing in, second step: the code of an authenticator app, or a recovery code in its place.</summary>
[HubPublic("Asks for the second factor of whoever has just shown the first, and shows nothing.")]
public sealed class IndexModel(HubSignIn signIn, SecondFactor second, Tries tries, SecurityLog log) : PageModel
{
    /// <summary>After so many wrong ones the password is asked for again, and a right one is worth nothing (RATE-1).</summary>
    private const int TriesPerChallenge = 5;

    private const int TriesPerDay = 20;

    [BindProperty, MaxLength(20, ErrorMessage = "Code must be 6 digits")]
    public string? Code { get; set; }

    [BindProperty, MaxLength(60, ErrorMessage = "Recovery code must be 24 letters and digits")]
    public string? RecoveryCode { get; set; }

    /// <summary>Where to go on afterwards; null for the own home page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>Shows the form to somebody whose password was right a moment ago.</summary>
    public async Task<IActionResult> OnGetAsync() =>
        await signIn.GetTwoFactorAuthenticationUserAsync() is null ? this.OnTo("/sign-in", Next) : Page();

    /// <summary>Checks the code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } person || !await signIn.CanSignInAsync(person)
            || await signIn.ChallengeAsync() is not { } challenge)
        {
            return this.OnTo("/sign-in", Next);
        }

        var recovering = !string.IsNullOrWhiteSpace(RecoveryCode);
        if (!recovering && string.IsNullOrWhiteSpace(Code)) { ModelState.AddModelError(nameof(Code), "Enter the 6-digit code from your authenticator app"); }

        if (!ModelState.IsValid) { return this.ShowErrors(); }

        var (target, from) = ($"code:{person.Id}", HttpContext.Connection.RemoteIpAddress);
        if (await tries.BeginAsync($"challenge:{challenge}", from, TriesPerChallenge, cancel) > TimeSpan.Zero)
        {
            await signIn.EndChallengeAsync();
            log.CodesSpent(person.Id);
            return this.OnTo("/sign-in", Next, QueryString.Create(nameof(Pages.SignIn.IndexModel.CodesSpent), bool.TrueString));
        }

        var wait = await tries.BeginAsync(target, from, TriesPerDay, cancel);
        if (wait > TimeSpan.Zero)
        {
            log.TryDelayed("code", wait.TotalSeconds);
            return this.AskToWait(nameof(Code), wait);
        }

        var right = recovering
            ? await second.AcceptsRecoveryCodeAsync(person, RecoveryCode!, cancel)
            : await second.AcceptsCodeAsync(person, Code!, cancel);
        if (!right)
        {
            log.CodeRefused(person.Id);
            return recovering
                ? this.ShowError(nameof(RecoveryCode), "This is not one of your unused recovery codes")
                : this.ShowError(nameof(Code), "This code is not right or has run out. Enter the one that your app shows now");
        }

        if (recovering) { log.RecoveryCodeUsed(person.Id); }

        await tries.SucceededAsync(target, from, cancel);
        await signIn.AfterSecondFactorAsync(person);
        return (await second.CodesToKeepAsync(person, cancel)).Count > 0
            ? this.OnTo("/account/recovery-codes", Next) // they never said that they had kept them
            : LocalRedirect(Url.OrHome(Next));
    }
}

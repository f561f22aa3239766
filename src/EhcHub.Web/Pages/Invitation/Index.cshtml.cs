using System.ComponentModel.DataAnnotations;
using EhcHub.Data.People;
using EhcHub.Data.Sessions;
using EhcHub.Web.Access;
using EhcHub.Web.Forms;
using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Invitation;

/// <summary>Taking up an invitation. Looking at it uses nothing up, because mail scanners look at every link (AUTH-8).</summary>
[HubPublic("Whoever holds the random token sees the form for an account of their own, and names no child.")]
public sealed class IndexModel(Invitations invitations, HubSignIn signIn, SecurityLog log) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Enter your full name"), MaxLength(200, ErrorMessage = "Full name must be 200 characters or less")]
    public string Name { get; set; } = "";

    [BindProperty, Required(AllowEmptyStrings = true), DisplayFormat(ConvertEmptyStringToNull = false), MinLength(1, ErrorMessage = "Enter a password")]
    public string Password { get; set; } = "";

    /// <summary>How far the person has come.</summary>
    public InvitationStep Step { get; private set; }

    /// <summary>The address the account will have; null before the button is pressed.</summary>
    public string? Email { get; private set; }

    /// <summary>The sign-in page, and back here afterwards.</summary>
    public string SignInAddress => "/sign-in" + QueryString.Create("next", Request.Path);

    /// <summary>Shows a button and nothing of the invitation.</summary>
    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel) =>
        await invitations.FindAsync(token, cancel) is null ? Gone() : Page();

    /// <summary>The button: shows the form, or joins what was offered to the account of whoever is signed in.</summary>
    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        ModelState.Clear();
        if (await invitations.FindAsync(token, cancel) is not { } invitation) { return Gone(); }

        Email = invitation.Email;
        if (HttpContext.Viewer() is { Strength: not SignInStrength.OneFactor } viewer
            && await invitations.AcceptAsync(token, viewer.PersonId, cancel) is Acceptance.Accepted)
        {
            log.InvitationAccepted(viewer.PersonId);
            return LocalRedirect("/account");
        }

        return Show(await invitations.HasAccountAsync(invitation) ? InvitationStep.SignInFirst : InvitationStep.Account);
    }

    /// <summary>The form: makes the account, and goes on to its second factor.</summary>
    public async Task<IActionResult> OnPostAccountAsync(string token, CancellationToken cancel)
    {
        Step = InvitationStep.Account;
        if (await invitations.FindAsync(token, cancel) is not { } invitation) { return Gone(); }

        Email = invitation.Email;
        if (!ModelState.IsValid) { return this.ShowErrors(); }

        switch (await invitations.AcceptAsync(token, Name.Trim(), Password, cancel))
        {
            case Acceptance.Accepted accepted:
                log.InvitationAccepted(accepted.Person.Id);
                await signIn.AfterPasswordAsync(accepted.Person);
                return LocalRedirect("/account/authenticator");
            case Acceptance.Refused refused:
                foreach (var fault in refused.Faults) { ModelState.AddModelError(nameof(Password), fault); }

                return this.ShowErrors();
            case Acceptance.HasAccount:
                return Show(InvitationStep.SignInFirst);
            default:
                return Gone();
        }
    }

    private PageResult Gone()
    {
        Step = InvitationStep.Gone;
        return new() { StatusCode = StatusCodes.Status404NotFound };
    }

    private PageResult Show(InvitationStep step)
    {
        Step = step;
        return Page();
    }
}

/// <summary>How far somebody has come with their invitation.</summary>
public enum InvitationStep
{
    /// <summary>They have followed the link.</summary>
    Button,

    /// <summary>They have pressed the button.</summary>
    Account,

    /// <summary>Their address has an account, which must accept.</summary>
    SignInFirst,

    /// <summary>There is nothing to take up here.</summary>
    Gone,
}

using System.ComponentModel.DataAnnotations;
using EhcHub.Data.People;
using EhcHub.Data.Sessions;
using EhcHub.Data.Time;
using EhcHub.Domain.Access;
using EhcHub.Web.Access;
using EhcHub.Web.Forms;
using EhcHub.Web.Logging;
using EhcHub.Web.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace EhcHub.Web.Pages.Account.Authenticator;

/// <summary>Setting up an authenticator app, the first one or a new one.</summary>
[HubPolicy(Policies.SetUpSecondFactor)]
public sealed class IndexModel(
    UserManager<Person> people, HubSignIn signIn, SecondFactor second, Devices devices, PendingAuthenticators pending,
    IOptions<HubSettings> settings, SecurityLog log, UkClock clock) : PageModel
{
    /// <summary>How long after signing in a person may replace what they sign in with (AUTH-13).</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5);

    private Person _person = null!;

    [BindProperty, Required(ErrorMessage = "Enter the 6-digit code from your authenticator app"), MaxLength(20, ErrorMessage = "Code must be 6 digits")]
    public string Code { get; set; } = "";

    /// <summary>The new key, sealed, between showing the page and the code that proves the app has it.</summary>
    [BindProperty, MaxLength(2000)]
    public string? Sealed { get; set; }

    /// <summary>Where to go on afterwards; null for the own home page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    /// <summary>The key to put into the app; null when there is nothing to set up on this page now.</summary>
    public PendingAuthenticator? Pending { get; private set; }

    /// <summary>The same for the app's camera.</summary>
    public QrCode? Picture { get; private set; }

    /// <summary>Whether they have an app already, and came from their account to change it.</summary>
    public bool IsReplacing => _person.TwoFactorEnabled;

    /// <summary>Whether the person has signed in too long ago to replace their app.</summary>
    public bool MustSignInAgain { get; private set; }

    /// <summary>Shows a new key. Nothing of it is kept.</summary>
    public async Task<IActionResult> OnGetAsync() => await EntersAsync() is { } elsewhere ? elsewhere : Show(pending.Make(_person.Id));

    /// <summary>Takes the app into use once it shows the right code.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await EntersAsync() is { } elsewhere) { return elsewhere; }

        if (pending.Open(_person.Id, Sealed) is not { } open)
        {
            ModelState.Clear();
            Show(pending.Make(_person.Id));
            return this.ShowError(nameof(Code), "The key has run out. Put the new one into your app");
        }

        Show(open);
        if (!ModelState.IsValid) { return this.ShowErrors(); }

        if (!await second.SetUpAsync(_person, open.Key, Code, cancel))
        {
            return await second.IsSetUpWithAsync(_person, open.Key) // the button was pressed twice
                ? this.OnTo("/account/recovery-codes", Next)
                : this.ShowError(nameof(Code), "This code is not right or has run out. Enter the one that your app shows now");
        }

        log.SecondFactorSetUp(_person.Id);
        await devices.EndOthersAsync(_person.Id, except: null, cancel);
        await signIn.AfterSecondFactorAsync(_person);
        return this.OnTo("/account/recovery-codes", Next);
    }

    /// <summary>Whether the page is for them now: where to go instead, or null to go on.</summary>
    private async Task<IActionResult?> EntersAsync()
    {
        var viewer = HttpContext.Viewer()!;
        if (await people.FindByIdAsync(viewer.PersonId.ToString()) is not { } found) { return NotFound(); } // a demo that was begun again

        _person = found;
        if (!_person.TwoFactorEnabled) { return null; }

        // A password alone must not replace the second factor it was to be joined by.
        if (viewer.Strength == SignInStrength.OneFactor) { return this.OnTo("/sign-in", Next); }

        MustSignInAgain = clock.Now - viewer.SignedInAt > Fresh;
        return MustSignInAgain ? Page() : null;
    }

    private PageResult Show(PendingAuthenticator shown)
    {
        (Pending, Sealed) = (shown, shown.Sealed);
        Picture = QrCode.ForAuthenticator(settings.Value.ServiceName, _person.Email!, shown.Key);
        ModelState.Remove(nameof(Sealed));
        return Page();
    }
}

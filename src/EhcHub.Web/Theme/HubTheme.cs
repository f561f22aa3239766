using System.ComponentModel.DataAnnotations;

namespace EhcHub.Web.Theme;

/// <summary>What makes the hub a council's own, besides its style sheet. Section <c>Hub:Theme</c>.</summary>
public sealed record HubTheme
{
    /// <summary>The logo's address. Its own words are beside it, so it carries none.</summary>
    [Required, RegularExpression("^/[a-z0-9/.-]+$", ErrorMessage = "The logo is a file of the hub's own web root, such as /theme/logo.svg.")]
    public string Logo { get; init; } = "/theme/logo.svg";

    /// <summary>Who runs the service, for the footer and the privacy notice.</summary>
    [Required, MaxLength(100)]
    public string Owner { get; init; } = "";

    /// <summary>The colour of the header, as in the style sheet; browsers tint their own frame with it.</summary>
    [Required, RegularExpression("^#[0-9a-f]{6}$")]
    public string Brand { get; init; } = "#144e52";

    /// <summary>The colour of words on <see cref="Brand"/>.</summary>
    [Required, RegularExpression("^#[0-9a-f]{6}$")]
    public string OnBrand { get; init; } = "#ffffff";

    /// <summary>How to reach the council's team.</summary>
    public Contact Team { get; set; } = new();

    /// <summary>The free and impartial advice service of the area (SENDIASS).</summary>
    public Contact AdviceService { get; set; } = new();

    /// <summary>Languages the hub can be read in, the first its own; a choice is shown from two.</summary>
    public IReadOnlyList<ThemeLanguage> Languages { get; init; } = [];
}

/// <summary>Somebody whom people can call or write to.</summary>
public sealed record Contact
{
    /// <summary>What they are called; null leaves them out.</summary>
    [MaxLength(100)]
    public string? Name { get; init; }

    /// <summary>The number as people read it; null when there is none.</summary>
    [Phone]
    public string? Phone { get; init; }

    /// <summary>When somebody answers it.</summary>
    [MaxLength(100)]
    public string? Hours { get; init; }

    /// <summary>The shared mailbox; null when there is none.</summary>
    [EmailAddress]
    public string? Email { get; init; }

    /// <summary>The number as a telephone takes it.</summary>
    public string? Dial => Phone?.Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>A language, named in itself.</summary>
/// <param name="Code">Its code, such as "cy".</param>
/// <param name="Name">Its own name for itself.</param>
/// <param name="Href">Where the hub is in that language.</param>
public sealed record ThemeLanguage(string Code, string Name, string Href);

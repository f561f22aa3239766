namespace EhcHub.Web.TagHelpers.App;

/// <summary>The words for how far something is: the same everywhere, each with its own colour.</summary>
public static class Status
{
    /// <summary>Finished.</summary>
    public const string Done = "Done";

    /// <summary>The step people are at.</summary>
    public const string YouAreHere = "You are here";

    /// <summary>Not begun.</summary>
    public const string NotStarted = "Not started yet";

    /// <summary>Past its date.</summary>
    public const string Late = "Late";

    /// <summary>Its date is near.</summary>
    public const string DueSoon = "Due soon";

    /// <summary>The reader has something to do.</summary>
    public const string WaitingForYou = "Waiting for you";

    /// <summary>Left out in this case.</summary>
    public const string NotNeeded = "Not needed";

    /// <summary>All of them, with the class of their colour.</summary>
    public static readonly IReadOnlyList<(string Words, string Classes)> All =
    [
        (Done, "govuk-tag--green"),
        (YouAreHere, "govuk-tag--blue"),
        (NotStarted, "govuk-tag--grey"),
        (Late, "govuk-tag--orange"),
        (DueSoon, "govuk-tag--yellow"),
        (WaitingForYou, "govuk-tag--purple"),
        (NotNeeded, "govuk-tag--grey"),
    ];

    /// <summary>The tag for one of these words.</summary>
    public static Tag Tag(string words) => Tag(words, All.First(status => status.Words == words).Classes);

    /// <summary>A tag in a colour of the caller's.</summary>
    public static Tag Tag(string words, string? classes) => new() { Text = words, Classes = classes };
}

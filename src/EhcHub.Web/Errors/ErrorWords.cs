namespace EhcHub.Web.Errors;

/// <summary>What the error page says for a status: what happened, and what people can do. The same for everybody (LOG-1).</summary>
/// <param name="Title">The heading.</param>
/// <param name="Paragraphs">The rest, in order.</param>
public sealed record ErrorWords(string Title, IReadOnlyList<string> Paragraphs)
{
    private static readonly ErrorWords CouldNotRead = new("We could not read that page",
    [
        "The page may have been open for too long, or the link may not be complete.",
        "Go back, load the page again and try once more.",
    ]);

    private static readonly ErrorWords NotFound = new("Page not found",
    [
        "If you typed the web address, check it is correct.",
        "If you pasted the web address, check you copied all of it.",
        "If the link came from us, sign in first, then open it again. You can only see pages that are for you.",
    ]);

    private static readonly ErrorWords Changed = new("Someone else changed this while you were working",
    [
        "Nothing was saved, so that no work is lost.",
        "Go back and load the page again. Check their change, then save yours again.",
    ]);

    private static readonly ErrorWords TooBig = new("What you sent is too big",
    [
        "Files must be smaller than 25MB. Nothing was saved.",
        "Go back and choose a smaller file. A photo or scan at a lower quality is usually enough.",
    ]);

    private static readonly ErrorWords TooOften = new("You have tried too many times",
    [
        "This protects the children and families in the hub.",
        "Wait a few minutes, then try again. If you do not know your sign-in details, contact us.",
    ]);

    private static readonly ErrorWords Fault = new("Sorry, there is a problem with the hub",
    [
        "This is our fault, not yours. What you saved before is kept.",
        "Try again later. If you have something to send by a date, contact us today so that we know.",
    ]);

    private static readonly ErrorWords Unavailable = new("Sorry, the hub is not available",
    [
        "You will be able to use it again soon. What you saved before is kept.",
        "If you have something to send by a date, contact us today so that we know.",
    ]);

    /// <summary>The words for a status. Not allowed and not there are the same page.</summary>
    public static ErrorWords For(int status) => status switch
    {
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound => NotFound,
        StatusCodes.Status409Conflict => Changed,
        StatusCodes.Status413PayloadTooLarge => TooBig,
        StatusCodes.Status429TooManyRequests => TooOften,
        StatusCodes.Status503ServiceUnavailable => Unavailable,
        >= 500 => Fault,
        _ => CouldNotRead,
    };
}

namespace EhcHub.Web.Pages.Account;

/// <summary>A browser in the words of its owner: "Chrome on Windows". Browsers name themselves in a code that grew over thirty years.</summary>
public static class BrowserWords
{
    // The first that fits: most browsers claim to be those further down as well.
    private static readonly (string Sign, string Words)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Words)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "a Chromebook"),
        ("Macintosh", "a Mac"), ("Linux", "Linux"),
    ];

    /// <summary>The words for what a browser sent; what is not known is "a browser" or "a device".</summary>
    public static string Of(string userAgent)
    {
        ArgumentNullException.ThrowIfNull(userAgent);
        var (browser, system) = (First(Browsers, userAgent), First(Systems, userAgent));
        return (browser, system) switch
        {
            (null, null) => "A browser we do not know",
            (null, _) => $"A browser on {system}",
            (_, null) => browser,
            _ => $"{browser} on {system}",
        };
    }

    private static string? First((string Sign, string Words)[] table, string userAgent) =>
        table.FirstOrDefault(row => userAgent.Contains(row.Sign, StringComparison.Ordinal)).Words;
}

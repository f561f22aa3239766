using System.Text.Json;
using System.Text.RegularExpressions;
using EhcHub.Web.Access;
using EhcHub.Web.Logging;

namespace EhcHub.Web.Headers;

/// <summary>Takes browsers' reports of what the content security policy stopped, and logs the little of them that names nobody.</summary>
/// <remarks>
/// A report holds the page's address, which is never logged. Browsers send either
/// <c>{"csp-report":{"effective-directive":"img-src","blocked-uri":"https://…"}}</c> or
/// <c>[{"type":"csp-violation","body":{"effectiveDirective":"img-src","blockedURL":"https://…","lineNumber":3}}]</c>.
/// </remarks>
internal static partial class CspReports
{
    /// <summary>Where browsers send them; named in the Reporting-Endpoints header.</summary>
    public const string Address = "/reports/csp";

    private const int LongestBody = 16 * 1024;
    private const int MostReports = 20;

    public static void MapCspReports(this IEndpointRouteBuilder app) => app.MapPost(Address, ReceiveAsync).WithMetadata(
        new HubPublicAttribute("Takes a browser's report and answers nothing.") { SameForEverybody = true },
        new HubCrossSiteAttribute("The browser itself sends it, at any time and from no page of ours."));

    private static async Task<IResult> ReceiveAsync(HttpRequest request, SecurityLog log)
    {
        if (request.ContentType is null || !Accepted().IsMatch(request.ContentType)) { return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType); }

        var body = new byte[LongestBody + 1];
        var length = await request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        if (length > LongestBody) { return Results.StatusCode(StatusCodes.Status413PayloadTooLarge); }

        try
        {
            using var json = JsonDocument.Parse(body.AsMemory(0, length), new() { MaxDepth = 8 });
            foreach (var report in Reports(json.RootElement).Take(MostReports))
            {
                log.PolicyViolated(Directive(report), Blocked(report), Line(report));
            }

            return Results.NoContent();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
    }

    private static IEnumerable<JsonElement> Reports(JsonElement root) => root switch
    {
        { ValueKind: JsonValueKind.Object } when root.TryGetProperty("csp-report", out var report) => [report],
        { ValueKind: JsonValueKind.Array } => root.EnumerateArray()
            .Where(item => item.ValueKind == JsonValueKind.Object && Text(item, "type") == "csp-violation" && item.TryGetProperty("body", out _))
            .Select(item => item.GetProperty("body")),
        _ => [],
    };

    private static string Directive(JsonElement report) =>
        (Text(report, "effectiveDirective") ?? Text(report, "effective-directive")) is { } text && DirectiveName().IsMatch(text) ? text : "unknown";

    /// <summary>The site or kind of source that was stopped, without path or query.</summary>
    private static string Blocked(JsonElement report) => (Text(report, "blockedURL") ?? Text(report, "blocked-uri")) switch
    {
        { } word when Keyword().IsMatch(word) => word,
        { } address when Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "ws" or "wss" =>
            new Uri(address).GetLeftPart(UriPartial.Authority) is { Length: <= 200 } site ? site : "unknown",
        _ => "unknown",
    };

    private static int Line(JsonElement report) =>
        report.ValueKind == JsonValueKind.Object
        && (report.TryGetProperty("lineNumber", out var line) || report.TryGetProperty("line-number", out line))
        && line.ValueKind == JsonValueKind.Number && line.TryGetInt32(out var number)
            ? number
            : 0;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    [GeneratedRegex("^application/(reports\\+json|csp-report)(;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Accepted();

    [GeneratedRegex("^[a-z-]{1,40}$")]
    private static partial Regex DirectiveName();

    [GeneratedRegex("^(inline|eval|wasm-eval|data|blob|self|trusted-types-policy|trusted-types-sink)$")]
    private static partial Regex Keyword();
}

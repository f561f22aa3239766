using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace EhcHub.TestKit;

/// <summary>What the hub answered.</summary>
public sealed partial class Answer
{
    private readonly Lazy<IHtmlDocument> _document;

    private Answer(Uri address, HttpResponseMessage response, byte[] body, string text)
    {
        (StatusCode, Address, Body) = (response.StatusCode, address, body);
        Headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        LeadsTo = response.Headers.Location is { } location && (int)response.StatusCode is >= 300 and < 400 ? location : null;
        _document = new(() => new HtmlParser().ParseDocument(text));
    }

    /// <summary>The status, after redirects unless it was asked without following them.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The address that answered.</summary>
    public Uri Address { get; }

    /// <summary>Where a redirect leads; null for everything else.</summary>
    public Uri? LeadsTo { get; }

    /// <summary>Headers of the answer and of its content, by name in any case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The content as it came.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The content as a page.</summary>
    public IHtmlDocument Page => _document.Value;

    /// <summary>The words of the page as a reader meets them: no scripts, runs of white space as one space.</summary>
    public string Words => WhiteSpace().Replace(string.Join(' ', Readable(Page.Body)), " ").Trim();

    internal static async Task<Answer> ReadAsync(Uri address, HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsByteArrayAsync();
        return new(address, response, body, System.Text.Encoding.UTF8.GetString(body));
    }

    private static IEnumerable<string> Readable(INode? node) => node switch
    {
        null or IHtmlScriptElement or IHtmlStyleElement => [],
        IElement element when element.HasAttribute("hidden") => [],
        IText text => [text.Data],
        _ => [string.Concat(node.ChildNodes.SelectMany(child => Readable(child).Append(IsBlock(child) ? " " : "")))],
    };

    private static bool IsBlock(INode node) => node is IElement and not (IHtmlSpanElement or IHtmlAnchorElement or IHtmlTimeElement)
        && node.NodeName is not ("STRONG" or "EM" or "B" or "I" or "ABBR");

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}

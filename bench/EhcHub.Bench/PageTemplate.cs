using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace EhcHub.Bench;

/// <summary>The hub's page and headers with gaps where each answer has its own name, form token and nonce.</summary>
internal sealed partial class PageTemplate
{
    private readonly string[] _pieces;
    private readonly string[] _gaps;
    private readonly (string Name, string Before, string? After)[] _headers;
    private readonly int _length;

    private PageTemplate(string[] pieces, string[] gaps, (string, string, string?)[] headers) =>
        (_pieces, _gaps, _headers, _length) = (pieces, gaps, headers, pieces.Sum(piece => piece.Length) + 500);

    /// <summary>Finds the gaps.</summary>
    /// <param name="page">A page of the hub.</param>
    /// <param name="headers">Its headers, each as <c>Name: value</c>.</param>
    /// <exception cref="InvalidOperationException">The page has no nonce, or no token, so it is not the page that is meant.</exception>
    public static PageTemplate Of(string page, IEnumerable<string> headers)
    {
        var nonce = Nonce().Match(page) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException("The page has no nonce.");
        var token = Token().Match(page) is { Success: true } form ? form.Groups[1].Value : throw new InvalidOperationException("The page has no form token.");
        var parts = Regex.Split(page, $"({Regex.Escape(BenchDatabase.PersonName)}|{Regex.Escape(token)}|{Regex.Escape(nonce)})");
        var gaps = parts.Where((_, i) => i % 2 == 1).Select(gap => gap == nonce ? "nonce" : gap == token ? "token" : "name").ToArray();
        return new([.. parts.Where((_, i) => i % 2 == 0)], gaps, [.. headers.Select(header => Header(header, nonce))]);
    }

    /// <summary>Sets every header that the hub sends.</summary>
    public void WriteHeaders(IHeaderDictionary to, string nonce)
    {
        foreach (var (name, before, after) in _headers) { to[name] = after is null ? before : before + nonce + after; }
    }

    /// <summary>The page for one answer.</summary>
    public string Write(string name, string token, string nonce)
    {
        var html = new StringBuilder(_length).Append(_pieces[0]);
        for (var gap = 0; gap < _gaps.Length; gap++)
        {
            html.Append(_gaps[gap] switch { "nonce" => nonce, "token" => token, _ => name }).Append(_pieces[gap + 1]);
        }

        return html.ToString();
    }

    private static (string, string, string?) Header(string line, string nonce)
    {
        var (name, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);
        return value.Split(nonce) is [var before, var after] ? (name, before, after) : (name, value, null);
    }

    [GeneratedRegex("nonce=\"([0-9a-f]{32})\"")]
    private static partial Regex Nonce();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

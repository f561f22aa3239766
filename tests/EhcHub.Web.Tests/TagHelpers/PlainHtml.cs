using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace EhcHub.Web.Tests.TagHelpers;

/// <summary>HTML as a browser understands it, one node a line: attributes in order of name, white space as one space.</summary>
public static partial class PlainHtml
{
    /// <summary>Two texts are the same HTML when these are equal.</summary>
    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument("<body></body>");
        document.Body!.InnerHtml = html;
        var lines = new StringBuilder();
        foreach (var node in document.Body.ChildNodes)
        {
            Write(node, lines, depth: 0);
        }

        return lines.ToString();
    }

    private static void Write(INode node, StringBuilder lines, int depth)
    {
        if (node is IText text)
        {
            Line(lines, depth, WhiteSpace().Replace(text.Data, " ").Trim());
        }
        else if (node is IElement element)
        {
            var attributes = element.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal)
                .Select(a => $" {a.Name}=\"{WhiteSpace().Replace(a.Value, " ").Trim()}\"");
            Line(lines, depth, $"<{element.LocalName}{string.Concat(attributes)}>");
            foreach (var child in element.ChildNodes)
            {
                Write(child, lines, depth + 1);
            }
        }
    }

    private static void Line(StringBuilder lines, int depth, string line)
    {
        if (line.Length > 0)
        {
            lines.Append(' ', depth * 2).Append(line).Append('\n');
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}

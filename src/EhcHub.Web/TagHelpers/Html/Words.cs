using System.Collections.ObjectModel;

namespace EhcHub.Web.TagHelpers.Html;

/// <summary>Lists of words in attributes: classes, and the ids of <c>aria-describedby</c>.</summary>
public static class Words
{
    /// <summary>No further attributes.</summary>
    public static readonly IReadOnlyDictionary<string, string?> NoAttributes = ReadOnlyDictionary<string, string?>.Empty;

    /// <summary>Those that are not empty, with a space between; null when there are none.</summary>
    public static string? Join(params ReadOnlySpan<string?> words)
    {
        string? joined = null;
        foreach (var word in words)
        {
            if (!string.IsNullOrEmpty(word))
            {
                joined = joined is null ? word : $"{joined} {word}";
            }
        }

        return joined;
    }

    /// <summary>"true" or "false" as HTML writes them; null when nothing was said.</summary>
    public static string? Of(bool? value) => value switch { true => "true", false => "false", null => null };
}

namespace EhcHub.Web.TagHelpers.Html;

/// <summary>Words that a component's script takes from <c>data-i18n</c> attributes.</summary>
public static class Translations
{
    /// <summary>Sets an attribute that has something to say.</summary>
    public static void SetIfGiven(this IDictionary<string, string?> attributes, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            attributes[name] = value;
        }
    }

    /// <summary>Sets one attribute for each plural form ("one", "other").</summary>
    public static void SetPlurals(this IDictionary<string, string?> attributes, string key, IReadOnlyDictionary<string, string>? forms)
    {
        foreach (var (form, words) in forms ?? new Dictionary<string, string>())
        {
            attributes[$"data-i18n.{key}.{form}"] = words;
        }
    }
}

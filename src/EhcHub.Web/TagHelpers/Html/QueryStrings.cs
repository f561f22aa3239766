using Microsoft.AspNetCore.WebUtilities;

namespace EhcHub.Web.TagHelpers.Html;

/// <summary>Addresses that are this one with something changed: filters, order and page live in the query string.</summary>
public static class QueryStrings
{
    /// <summary>This address with one parameter set, or left out when null; "?" alone when nothing is left.</summary>
    public static string With(HttpRequest request, string name, string? value) => With(request, [(name, value)]);

    /// <summary>This address with several parameters set, or left out when null.</summary>
    public static string With(HttpRequest request, IReadOnlyCollection<(string Name, string? Value)> changes)
    {
        var kept = request.Query.Where(pair => changes.All(c => !string.Equals(c.Name, pair.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)));
        var set = changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Name, c.Value));
        var address = QueryHelpers.AddQueryString("", kept.Concat(set));
        return address.Length == 0 ? "?" : address;
    }

    /// <summary>This address without one value of a parameter that may have several.</summary>
    public static string Without(HttpRequest request, string name, string value)
    {
        var kept = request.Query.SelectMany(pair => pair.Value
            .Where(v => !(string.Equals(pair.Key, name, StringComparison.OrdinalIgnoreCase) && v == value))
            .Select(v => KeyValuePair.Create(pair.Key, v)));
        var address = QueryHelpers.AddQueryString("", kept);
        return address.Length == 0 ? "?" : address;
    }
}

using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace EhcHub.TestKit;

/// <summary>Finds forms on a page and sends them as a browser without scripts does.</summary>
internal static class PageForms
{
    /// <summary>The one form in the page's main part that has those fields.</summary>
    /// <exception cref="InvalidOperationException">None has, or more than one.</exception>
    public static IHtmlFormElement FormFor(Answer answer, string[] fields)
    {
        var forms = (answer.Page.QuerySelector("main") ?? answer.Page.Body!).QuerySelectorAll<IHtmlFormElement>("form");
        var fitting = forms.Where(form => fields.All(name => form.Elements.Any(control => control.GetAttribute("name") == name))).ToList();
        return fitting switch
        {
            [var form] => form,
            [] => throw new InvalidOperationException($"{answer.Address} ({(int)answer.StatusCode}) has no form with: {string.Join(", ", fields)}. It says: {answer.Words}"),
            _ => throw new InvalidOperationException($"{answer.Address} has {fitting.Count} forms with: {string.Join(", ", fields)}. Name more of its fields, or press its button."),
        };
    }

    /// <summary>The button with those words, anywhere on the page, and its form.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it belongs to no form.</exception>
    public static (IHtmlFormElement Form, IHtmlElement Button) ButtonSaying(Answer answer, string words)
    {
        var button = answer.Page.QuerySelectorAll<IHtmlButtonElement>("button").FirstOrDefault(button => button.TextContent.Trim() == words)
            ?? throw new InvalidOperationException($"{answer.Address} ({(int)answer.StatusCode}) has no button that says '{words}'. It says: {answer.Words}");
        return (button.Form ?? throw new InvalidOperationException($"The button '{words}' belongs to no form."), button);
    }

    /// <summary>The request that pressing the button makes: the form's own values, the given ones in their place.</summary>
    public static HttpRequestMessage Request(IHtmlFormElement form, IHtmlElement? button, (string Name, string Value)[] fields, Uri page)
    {
        var given = fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var values = form.Elements.OfType<IHtmlElement>().SelectMany(Values).Where(value => !given.Contains(value.Key))
            .Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        if (button?.GetAttribute("name") is { Length: > 0 } name) { values = values.Append(KeyValuePair.Create(name, button.GetAttribute("value") ?? "")); }

        var action = new Uri(page, button?.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.PathAndQuery);
        return string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase)
            ? new(HttpMethod.Post, action) { Content = new FormUrlEncodedContent(values) }
            : new(HttpMethod.Get, new UriBuilder(action) { Query = Query(values) }.Uri);
    }

    /// <summary>What one control sends when nobody touches it.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlElement control)
    {
        if (control.GetAttribute("name") is not { Length: > 0 } name || control.HasAttribute("disabled")) { return []; }

        return control switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "submit" or "button" or "file" or "reset" or "image" } => [],
            IHtmlInputElement input => [new(name, input.Value)],
            IHtmlTextAreaElement area => [new(name, area.Value)],
            IHtmlSelectElement select => select.Options.Where(option => option.IsSelected).Select(option => KeyValuePair.Create(name, option.Value)),
            _ => [],
        };
    }

    private static string Query(IEnumerable<KeyValuePair<string, string>> values) =>
        string.Join('&', values.Select(value => Uri.EscapeDataString(value.Key) + "=" + Uri.EscapeDataString(value.Value)));
}

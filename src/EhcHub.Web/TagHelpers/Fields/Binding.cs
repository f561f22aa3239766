using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>What a field takes from the page's model: its name and id, the answer so far, and what is wrong with it.</summary>
/// <param name="Name">The name that is posted.</param>
/// <param name="Id">The control's id.</param>
/// <param name="Values">What was typed where a form came back, else the model's own; null when neither says anything.</param>
/// <param name="Error">The first message of the model state; null when the answer is in order.</param>
public sealed record Binding(string? Name, string? Id, IReadOnlyList<string>? Values, ErrorMessage? Error)
{
    /// <summary>The one answer of a field that has one.</summary>
    public string? Value => Values is [var first, ..] ? first : null;

    /// <summary>Reads the model and the model state.</summary>
    public static Binding To(ModelExpression expression, ViewContext page)
    {
        var name = page.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        page.ModelState.TryGetValue(name, out var entry);
        var error = MessageIn(entry);
        return new Binding(name, IdOf(name), Typed(entry) ?? Own(expression.Model), error is null ? null : new ErrorMessage { Text = error });
    }

    /// <summary>The id of the control that posts a name: the same with what CSS and links cannot take made a hyphen.</summary>
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "-");

    /// <summary>The first error of a field; null when it has none. One field, one message.</summary>
    public static string? MessageIn(ModelStateEntry? entry) => entry?.Errors is [var first, ..]
        ? string.IsNullOrEmpty(first.ErrorMessage) ? "Check your answer" : first.ErrorMessage
        : null;

    private static string[]? Typed(ModelStateEntry? entry) => entry?.RawValue switch
    {
        string[] several => several,
        _ => entry?.AttemptedValue is { } one ? [one] : null,
    };

    private static IReadOnlyList<string>? Own(object? model) => model switch
    {
        null => null,
        string text => [text],
        IEnumerable several => [.. several.Cast<object?>().OfType<object>().Select(Text)],
        _ => [Text(model)],
    };

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Enum name => name.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

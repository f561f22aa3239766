using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.Tests.TagHelpers;

/// <summary>
/// Reads the macro options of a fixture as the component's own options. An option that the component does not have is an error, so
/// that none is passed over.
/// </summary>
public static class FixtureOptions
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new ChildContent(), new Text() },
    };

    /// <summary>The component with a fixture's options.</summary>
    public static Component Read(JsonObject options, Type component) =>
        (Component)Tidied(options)!.Deserialize(component, Json)!;

    /// <summary>The same options without what only JavaScript can say: falsy items of lists, and values of changing type.</summary>
    private static JsonNode? Tidied(JsonNode? node) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => IsFalsy(item) ? null : Tidied(item))]),
        JsonObject map => new JsonObject(map.SelectMany(pair => Tidied(pair.Key, pair.Value))),
        _ => node?.DeepClone(),
    };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Tidied(string name, JsonNode? value) => (name, value) switch
    {
        // The macro takes a file's value and does nothing with it: no browser lets a page fill one in.
        ("value", JsonValue path) when path.ToString().StartsWith(@"C:\", StringComparison.Ordinal) => [],
        ("day" or "month" or "year", JsonValue asked) when IsFalsy(asked) => [new(name, new JsonObject { ["name"] = "none" })],
        ("end", JsonObject slot) => [new("end", slot["html"]?.DeepClone()), new("endInline", slot["align"]?.ToString() == "inline")],
        _ => [new(name, Tidied(value))],
    };

    private static bool IsFalsy(JsonNode? node) => node is null || node.ToJsonString() is "false" or "\"\"" or "0";

    /// <summary>The <c>html</c> options, which a page can only give as child content.</summary>
    private sealed class ChildContent : JsonConverter<IHtmlContent>
    {
        public override IHtmlContent? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } html ? new HtmlString(html) : null;

        public override void Write(Utf8JsonWriter writer, IHtmlContent value, JsonSerializerOptions options) => throw new NotSupportedException();
    }

    /// <summary>Text, which fixtures also give as numbers and as true and false.</summary>
    private sealed class Text : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Number => reader.GetDouble().ToString(CultureInfo.InvariantCulture),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => reader.GetString(),
        };

        public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString()!;

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}

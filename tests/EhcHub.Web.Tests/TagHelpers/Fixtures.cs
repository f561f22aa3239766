using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using EhcHub.TestKit;
using EhcHub.Web.TagHelpers;
using EhcHub.Web.TagHelpers.Fields;

namespace EhcHub.Web.Tests.TagHelpers;

/// <summary>The examples that the npm package ships for each component: options, and the HTML they must give.</summary>
public static class Fixtures
{
    /// <summary>Every component of the package that the hub takes.</summary>
    public static readonly IReadOnlyDictionary<string, Type> Taken = new Dictionary<string, Type>
    {
        ["back-link"] = typeof(BackLink),
        ["breadcrumbs"] = typeof(Breadcrumbs),
        ["button"] = typeof(Button),
        ["character-count"] = typeof(CharacterCount),
        ["checkboxes"] = typeof(Checkboxes),
        ["date-input"] = typeof(DateInput),
        ["details"] = typeof(Details),
        ["error-message"] = typeof(ErrorMessage),
        ["error-summary"] = typeof(ErrorSummary),
        ["fieldset"] = typeof(Fieldset),
        ["file-upload"] = typeof(FileUpload),
        ["generic-header"] = typeof(GenericHeader),
        ["hint"] = typeof(Hint),
        ["input"] = typeof(Input),
        ["inset-text"] = typeof(InsetText),
        ["label"] = typeof(Label),
        ["language-navigation"] = typeof(LanguageNavigation),
        ["notification-banner"] = typeof(NotificationBanner),
        ["pagination"] = typeof(Pagination),
        ["panel"] = typeof(Panel),
        ["phase-banner"] = typeof(PhaseBanner),
        ["radios"] = typeof(Radios),
        ["select"] = typeof(SelectField),
        ["service-navigation"] = typeof(ServiceNavigation),
        ["skip-link"] = typeof(SkipLink),
        ["summary-list"] = typeof(SummaryList),
        ["table"] = typeof(Table),
        ["tag"] = typeof(Tag),
        ["task-list"] = typeof(TaskList),
        ["textarea"] = typeof(Textarea),
        ["warning-text"] = typeof(WarningText),
    };

    /// <summary>Every component of the package that the hub leaves out, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> LeftOut = new Dictionary<string, string>
    {
        ["accordion"] = "one page shows one thing; its button has an accessible name that differs from its label",
        ["cookie-banner"] = "only strictly necessary cookies",
        ["exit-this-page"] = "leads to another site",
        ["feedback"] = "surveys are the hub's own",
        ["footer"] = "GOV.UK's own, with its crest",
        ["header"] = "GOV.UK's own, with its crown",
        ["password-input"] = "an input of type password",
        ["tabs"] = "pages under one thing are links",
    };

    private static readonly string Folder = Repository.At(
        "src", "EhcHub.Web", "node_modules", "govuk-frontend", "dist", "govuk", "components");

    /// <summary>The components that the package has examples for.</summary>
    public static IEnumerable<string> Shipped => Directory.EnumerateFiles(Folder, "fixtures.json", SearchOption.AllDirectories)
        .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!));

    private static readonly ConcurrentDictionary<string, IReadOnlyList<Fixture>> Parsed = new();

    /// <summary>The examples of one component.</summary>
    public static IReadOnlyList<Fixture> Of(string component) => Parsed.GetOrAdd(component, Parse);

    private static List<Fixture> Parse(string component)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, component, "fixtures.json")))!;
        return [.. file["fixtures"]!.AsArray().Select(f =>
            new Fixture(component, (string)f!["name"]!, f["options"]!.AsObject(), (string)f["html"]!))];
    }
}

/// <summary>One example: options in, HTML out.</summary>
public sealed record Fixture(string Component, string Name, JsonObject Options, string Html);

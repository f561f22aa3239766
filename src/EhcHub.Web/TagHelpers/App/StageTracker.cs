using System.Globalization;
using System.Text;
using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.App;

/// <summary>Where an assessment or a review is: one model for the page, the cell of a list, and the text of a letter.</summary>
public sealed record StageTracker : Component
{
    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<Stage> Steps { get; init; } = [];

    /// <summary>The step people are at, from 1; 0 before the first, and past the last when all is done.</summary>
    public int Current { get; init; }

    /// <summary>The level of the steps' headings; 3 when not given.</summary>
    public int HeadingLevel { get; init; } = 3;

    /// <summary>How much of it is shown.</summary>
    public StageTrackerSize Size { get; init; }

    /// <summary>"You are at step 5 of 6." – or that nothing has begun, or that all is done.</summary>
    public string Summary => Current switch
    {
        < 1 => "Nothing has started yet.",
        _ when Current > Steps.Count => "All steps are done.",
        _ => string.Create(CultureInfo.InvariantCulture, $"You are at step {Current} of {Steps.Count}."),
    };

    /// <summary>The tracker as plain text, for a letter or a mail: one line for each step.</summary>
    public string ToText()
    {
        var text = new StringBuilder(Summary);
        foreach (var (index, step) in Steps.Index())
        {
            text.AppendLine().Append(CultureInfo.InvariantCulture, $"{index + 1} {step.Title}: {step.Line}");
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => Size switch
    {
        StageTrackerSize.Line => new Element("span").Class("app-stage-tracker app-stage-tracker--line", Classes).SetAll(Attributes).Add(Line()),
        StageTrackerSize.Text => new Element("p").Class("app-stage-tracker__text", Classes).SetAll(Attributes).Add(ToText()),
        _ => new Element("div").Class("app-stage-tracker", Classes).SetAll(Attributes)
            .Add(new Element("p").Class("govuk-body").Add(Summary))
            .Add(new Element("ol").Class("app-stage-tracker__steps").AddAll(Steps.Select((step, index) => Step(step, index + 1)))),
    };

    private string Line() => Current >= 1 && Current <= Steps.Count
        ? string.Create(CultureInfo.InvariantCulture, $"Step {Current} of {Steps.Count}: {Steps[Current - 1].Title}")
        : Summary;

    private Element Step(Stage step, int number) => new Element("li")
        .Class("app-stage-tracker__step", step.State == StageState.Done ? "app-stage-tracker__step--done" : null)
        .Set("aria-current", number == Current ? "step" : null)
        .Add(new Element($"h{HeadingLevel}").Class("app-stage-tracker__heading").Add(Title(step, number)))
        .Add(new Element("p").Class("app-stage-tracker__state").Add(Tag(step)).Add(step.When is null ? null : $" {step.When}"))
        .Add(step.Note is null ? null : new Element("p").Class("app-stage-tracker__note").Add(step.Note));

    private static Element Title(Stage step, int number)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"{number}. {step.Title}");
        return step.Href is { Length: > 0 }
            ? new Element("a").Class("govuk-link").Set("href", step.Href).Add(words)
            : new Element("span").Add(words);
    }

    private static Tag Tag(Stage step) => Status.Tag(step.Words, step.State switch
    {
        StageState.Done => "govuk-tag--green",
        StageState.Current => "govuk-tag--blue",
        StageState.Late => "govuk-tag--orange",
        _ => "govuk-tag--grey",
    });
}

/// <summary>One step of a tracker.</summary>
/// <param name="Title">The step's name, the same everywhere.</param>
/// <param name="State">How far it is.</param>
/// <param name="When">When it was done or has to be: "7 September 2026 (on time)", "You have until Monday 18 January 2027"; null when not known.</param>
/// <param name="Href">The step's own page; null when there is none.</param>
/// <param name="Note">A sentence, such as why it was late.</param>
public sealed record Stage(string Title, StageState State, string? When = null, string? Href = null, string? Note = null)
{
    /// <summary>The state in words.</summary>
    public string Words => State switch
    {
        StageState.Done => Status.Done,
        StageState.Current => Status.YouAreHere,
        StageState.Late => Status.Late,
        StageState.NotNeeded => Status.NotNeeded,
        _ => Status.NotStarted,
    };

    /// <summary>State and date as one line of text.</summary>
    public string Line => When is null ? Words : $"{Words}, {When}";
}

/// <summary>How far a step is.</summary>
public enum StageState
{
    /// <summary>Not begun.</summary>
    NotStarted,

    /// <summary>Under way.</summary>
    Current,

    /// <summary>Under way and past its date.</summary>
    Late,

    /// <summary>Finished, in time or not; the date says which.</summary>
    Done,

    /// <summary>Left out in this case.</summary>
    NotNeeded,
}

/// <summary>How much of a tracker is shown.</summary>
public enum StageTrackerSize
{
    /// <summary>Every step, on a page.</summary>
    Full,

    /// <summary>The step people are at, in a cell of a list.</summary>
    Line,

    /// <summary>Every step as text, in a letter.</summary>
    Text,
}

/// <summary><c>&lt;app-stage-tracker steps="Model.Steps" current="5" /&gt;</c></summary>
[HtmlTargetElement("app-stage-tracker")]
public sealed class StageTrackerTagHelper : ComponentTagHelper
{
    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<Stage> Steps { get; set; } = [];

    /// <summary>The step people are at, from 1.</summary>
    public int Current { get; set; }

    /// <summary>The level of the steps' headings.</summary>
    public int HeadingLevel { get; set; } = 3;

    /// <summary>How much of it is shown.</summary>
    public StageTrackerSize Size { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new StageTracker
    {
        Steps = Steps,
        Current = Current,
        HeadingLevel = HeadingLevel,
        Size = Size,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers;

/// <summary>What is to be done, and how far each is.</summary>
public sealed record TaskList : Component
{
    /// <summary>The tasks; null ones are left out but counted.</summary>
    public IReadOnlyList<TaskListItem?>? Items { get; init; }

    /// <summary>The start of the ids; "task-list" when not given.</summary>
    public string? IdPrefix { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("ul").Class("govuk-task-list", Classes).SetAll(Attributes)
        .AddAll((Items ?? []).Select((item, index) => item is null ? null : Item(item, $"{Prefix}-{index + 1}")));

    private string Prefix => IdPrefix is { Length: > 0 } ? IdPrefix : "task-list";

    private static Element Item(TaskListItem item, string id) => new Element("li")
        .Class("govuk-task-list__item", HasLink(item) ? "govuk-task-list__item--with-link" : null, item.Classes)
        .Add(new Element("div").Class("govuk-task-list__name-and-hint")
            .Add(Title(item, id))
            .Add(item.Hint is null ? null : new Element("div").Set("id", $"{id}-hint").Class("govuk-task-list__hint").Add(item.Hint)))
        .Add(Status(item.Status, $"{id}-status"));

    private static Element Title(TaskListItem item, string id) => HasLink(item)
        ? new Element("a").Class("govuk-link govuk-task-list__link", item.Title?.Classes).Set("href", item.Href)
            .Set("aria-describedby", Words.Join(item.Hint is null ? null : $"{id}-hint", $"{id}-status")).Add(item.Title)
        : new Element("div").Class(item.Title?.Classes).Add(item.Title);

    private static Element Status(TaskListStatus? status, string id)
    {
        var block = new Element("div").Class("govuk-task-list__status", status?.Classes).Set("id", id);
        return status?.Tag is { } tag ? block.Add((IHtmlContent)tag) : block.Add(status);
    }

    private static bool HasLink(TaskListItem item) => item.Href is { Length: > 0 };
}

/// <summary>One task.</summary>
public sealed record TaskListItem
{
    /// <summary>What is to be done.</summary>
    public Wording? Title { get; init; }

    /// <summary>A word about it.</summary>
    public Wording? Hint { get; init; }

    /// <summary>How far it is.</summary>
    public TaskListStatus? Status { get; init; }

    /// <summary>Where to do it; null while it cannot be started.</summary>
    public string? Href { get; init; }

    /// <summary>Further classes on the item.</summary>
    public string? Classes { get; init; }
}

/// <summary>How far a task is: plain words when done, a tag when something is to do.</summary>
public sealed record TaskListStatus : Wording
{
    /// <summary>The tag; wins over the words.</summary>
    public Tag? Tag { get; init; }
}

/// <summary><c>&lt;govuk-task-list&gt;</c> around <c>&lt;govuk-task-list-item title="…" href="…"&gt;</c>.</summary>
[HtmlTargetElement("govuk-task-list")]
public sealed class TaskListTagHelper : ComponentTagHelper
{
    /// <summary>The tasks, where they are not written as children.</summary>
    public IReadOnlyList<TaskListItem>? Items { get; set; }

    /// <summary>The start of the ids, where a page has several lists.</summary>
    public string? IdPrefix { get; set; }

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) => new TaskList
    {
        Items = Items ?? inside.Nested.ListOf<TaskListItem>(),
        IdPrefix = IdPrefix,
        Classes = Classes,
        Attributes = inside.Attributes,
    };
}

/// <summary>One task; its content, if any, is the title as HTML.</summary>
[HtmlTargetElement("govuk-task-list-item", ParentTag = "govuk-task-list")]
public sealed class TaskListItemTagHelper : PartTagHelper<TaskListItem>
{
    /// <summary>What is to be done.</summary>
    public string? Title { get; set; }

    /// <summary>A word about it.</summary>
    public string? Hint { get; set; }

    /// <summary>Where to do it; none while it cannot be started.</summary>
    public string? Href { get; set; }

    /// <summary>How far it is, in plain words.</summary>
    public string? Status { get; set; }

    /// <summary>How far it is, as a tag.</summary>
    public string? StatusTag { get; set; }

    /// <summary>Further classes on the tag, for its colour.</summary>
    public string? StatusTagClasses { get; set; }

    /// <inheritdoc/>
    protected override TaskListItem Build(Inside inside) => new()
    {
        Title = Wording.Of(inside.Html, Title),
        Hint = inside.SlotOr("hint", Hint),
        Href = Href,
        Status = new TaskListStatus
        {
            Text = Status,
            Classes = StatusTag is null && Href is null ? "govuk-task-list__status--cannot-start-yet" : null,
            Tag = StatusTag is null ? null : new Tag { Text = StatusTag, Classes = StatusTagClasses },
        },
    };
}

using System.Globalization;
using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.App;

/// <summary>What happened on a case, under the days, in the order given.</summary>
public sealed record Timeline : Component
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The entries, newest first.</summary>
    public IReadOnlyList<TimelineItem> Items { get; init; } = [];

    /// <summary>The level of the day headings; the entries' are one deeper.</summary>
    public int HeadingLevel { get; init; } = 2;

    /// <inheritdoc/>
    protected override IHtmlContent Render() => new Element("div").Class("app-timeline", Classes).SetAll(Attributes)
        .Add(new Element("ol").Class("app-timeline__days").AddAll(Days().Select(Day)));

    private IEnumerable<IReadOnlyList<TimelineItem>> Days()
    {
        List<TimelineItem> day = [];
        foreach (var item in Items)
        {
            if (day.Count > 0 && day[0].Day != item.Day)
            {
                yield return day;
                day = [];
            }

            day.Add(item);
        }

        if (day.Count > 0)
        {
            yield return day;
        }
    }

    private Element Day(IReadOnlyList<TimelineItem> entries) => new Element("li")
        .Add(new Element($"h{HeadingLevel}").Class("app-timeline__day")
            .Add(new Element("time").Set("datetime", entries[0].Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .Add(entries[0].Day.ToString("d MMMM yyyy", British))))
        .Add(new Element("ol").Class("app-timeline__entries").AddAll(entries.Select(Entry)));

    private Element Entry(TimelineItem item) => new Element("li")
        .Class("app-timeline__entry", item.Removed is null ? null : "app-timeline__entry--removed")
        .Add(new Element($"h{HeadingLevel + 1}").Class("app-timeline__title").Add(item.Label))
        .Add(new Element("p").Class("app-timeline__byline").Add(Byline(item)))
        .Add(item.Text is null && item.Html is null ? null : new Element("div").Class("app-timeline__text").Add(Wording.Of(item.Html, item.Text)))
        .Add(item.Removed is null ? null : new Element("p").Class("app-timeline__byline").Add($"Removed: {item.Removed}"))
        .Add(item.Audience is null ? null : new Element("p").Class("app-timeline__audience").Add(item.Audience));

    private static string Byline(TimelineItem item) => (item.At, item.Byline) switch
    {
        ({ } at, { } by) => $"{ClockTime(at)} – by {by}",
        ({ } at, null) => ClockTime(at),
        (null, { } by) => $"By {by}",
        _ => "",
    };

    /// <summary>10:42am; midday and midnight in words.</summary>
    private static string ClockTime(TimeOnly at) => at switch
    {
        { Hour: 12, Minute: 0 } => "Midday",
        { Hour: 0, Minute: 0 } => "Midnight",
        { Minute: 0 } => at.ToString("htt", CultureInfo.InvariantCulture).ToLowerInvariant(),
        _ => at.ToString("h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant(),
    };
}

/// <summary>One thing that happened.</summary>
/// <param name="Day">The UK day.</param>
/// <param name="Label">What happened, in a few words.</param>
public sealed record TimelineItem(DateOnly Day, string Label)
{
    /// <summary>The UK time of day; null when only the day is known.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>Who did it.</summary>
    public string? Byline { get; init; }

    /// <summary>More about it; line breaks are kept.</summary>
    public string? Text { get; init; }

    /// <summary>The same as HTML; wins.</summary>
    public IHtmlContent? Html { get; init; }

    /// <summary>Who can see it: "Family can see this", "Staff only". Every entry of a case says so.</summary>
    public string? Audience { get; init; }

    /// <summary>Why it was removed; it stays, struck through. Null while it stands.</summary>
    public string? Removed { get; init; }
}

/// <summary><c>&lt;app-timeline items="Model.Entries" /&gt;</c></summary>
[HtmlTargetElement("app-timeline")]
public sealed class TimelineTagHelper : ComponentTagHelper
{
    /// <summary>The entries, newest first.</summary>
    public IReadOnlyList<TimelineItem> Items { get; set; } = [];

    /// <summary>The level of the day headings.</summary>
    public int HeadingLevel { get; set; } = 2;

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside) =>
        new Timeline { Items = Items, HeadingLevel = HeadingLevel, Classes = Classes, Attributes = inside.Attributes };
}

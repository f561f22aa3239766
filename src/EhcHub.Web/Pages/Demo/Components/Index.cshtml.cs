using EhcHub.Web.Access;
using EhcHub.Web.TagHelpers;
using EhcHub.Web.TagHelpers.App;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EhcHub.Web.Pages.Demo.Components;

/// <summary>Every component in all its states, with invented words. Has no address outside demo mode.</summary>
[HubPublic("Exists in demo mode only, and shows components with invented words.")]
public sealed class IndexModel : PageModel
{
    /// <summary>The steps of an assessment that is at its draft, one of them late.</summary>
    public IReadOnlyList<Stage> Assessment { get; } =
    [
        new("Request received", StageState.Done, "7 September 2026"),
        new("We decide whether to assess", StageState.Done, "19 October 2026 (on time)"),
        new("We collect advice", StageState.Done, "2 December 2026 (2 days late)", "#tracker", "One report came after its date."),
        new("We decide whether to write a plan", StageState.Done, "21 December 2026"),
        new("Draft plan: your views", StageState.Current, "You have until Monday 18 January 2027", "#tracker"),
        new("Final plan", StageState.NotStarted, "By Monday 25 January 2027"),
    ];

    /// <summary>The steps of a review whose report is late, and that needs no change of the plan.</summary>
    public IReadOnlyList<Stage> Review { get; } =
    [
        new("Getting ready", StageState.Done, "20 October 2026"),
        new("Information shared", StageState.Done, "26 October 2026"),
        new("Review meeting", StageState.Done, "10 November 2026"),
        new("School's report", StageState.Late, "Was due on 24 November 2026", Note: "The school says it will send the report by 1 December 2026."),
        new("Our decision", StageState.NotStarted, "By Tuesday 8 December 2026"),
        new("Plan updated", StageState.NotNeeded),
    ];

    /// <summary>Three entries on two days, one of them removed.</summary>
    public IReadOnlyList<TimelineItem> Entries { get; } =
    [
        new(new DateOnly(2026, 12, 21), "Decision: write a plan")
        {
            At = new TimeOnly(10, 42),
            Byline = "Sam Notreal",
            Audience = "Family can see this",
            Text = "The advice shows needs that the school cannot meet from what it has.\nThe draft follows by 4 January.",
        },
        new(new DateOnly(2026, 12, 14), "Called speech and language therapy")
        {
            At = new TimeOnly(15, 5),
            Byline = "Sam Notreal",
            Audience = "Staff only",
            Text = "Advice promised for 16 December.",
        },
        new(new DateOnly(2026, 12, 14), "Letter sent to the school")
        {
            At = new TimeOnly(12, 0),
            Byline = "Sam Notreal",
            Audience = "Staff only",
            Removed = "It was about another child.",
        },
    ];

    /// <summary>The columns of a list of cases.</summary>
    public IReadOnlyList<ListColumn> Columns { get; } =
        [new("Case", "case"), new("Due", "due"), new("Waiting for"), new("Status"), new("Days", "days", "numeric")];

    /// <summary>Three cases.</summary>
    public IReadOnlyList<ListRow> Cases { get; } =
    [
        Case("A.K. 7K3-M42Q", "30 November 2026", "Alderbrook Therapies", Status.Late, "3"),
        Case("J.O. 2F8-PW6T", "4 December 2026", "Oak Lane School", Status.DueSoon, "1"),
        Case("R.M. 9QX-41DH", "18 January 2027", "Family", Status.NotStarted, "0"),
    ];

    /// <summary>What a filter shows when two fields are used.</summary>
    public IReadOnlyList<FilterCategory> Chosen { get; } =
    [
        new("Status", [new("Late", "?status=due-soon"), new("Due soon", "?status=late")]),
        new("Area", [new("Alderbrook", "?status=late")]),
    ];

    /// <summary>Shares in per cent, for three services.</summary>
    public Chart OnTime { get; } = new()
    {
        Id = "on-time",
        Title = "Advice given within 6 weeks",
        CategoryName = "Service",
        Unit = "%",
        Description = "Educational psychology gave most advice on time, occupational therapy least.",
        Categories = ["Educational psychology", "Speech and language therapy", "Occupational therapy"],
        Series = [new("2025", [71, 64, 58]), new("2026", [83, 69, null])],
    };

    /// <summary>Counts by month, with a month without data.</summary>
    public Chart ByMonth { get; } = new()
    {
        Id = "by-month",
        Kind = ChartKind.Lines,
        Title = "Requests by month",
        CategoryName = "Month",
        Description = "Requests rose in both areas from September to December, with no data for Merrowdale in October.",
        Categories = ["September", "October", "November", "December"],
        Series = [new("Alderbrook", [31, 38, 35, 44]), new("Merrowdale", [18, null, 22, 27])],
    };

    /// <summary>A chart without numbers.</summary>
    public Chart Empty { get; } = new()
    {
        Id = "empty",
        Title = "Reviews by month",
        Description = "",
        Categories = ["September"],
        Series = [new("Alderbrook", [null])],
        EmptyText = "No reviews have been held yet.",
    };

    private static ListRow Case(string name, string due, string waitingFor, string status, string days) => new(
        [
            new TableCell { Text = name }, new TableCell { Text = due }, new TableCell { Text = waitingFor },
            new TableCell { Html = Status.Tag(status) }, new TableCell { Text = days },
        ],
        new ListAction("Open", "#lists", $"case {name}"));
}

using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>A date that people know or can look up, in three boxes.</summary>
public sealed record DateInput : GroupedField
{
    /// <summary>The id of the group, and the start of its boxes' ids.</summary>
    public string? Id { get; init; }

    /// <summary>The start of the names that are posted, before a hyphen.</summary>
    public string? NamePrefix { get; init; }

    /// <summary>The answer so far, by name.</summary>
    public IReadOnlyDictionary<string, string?>? Values { get; init; }

    /// <summary>The first box; the usual one when null.</summary>
    public DateInputItem? Day { get; init; }

    /// <summary>The second box; the usual one when null.</summary>
    public DateInputItem? Month { get; init; }

    /// <summary>The third box; the usual one when null.</summary>
    public DateInputItem? Year { get; init; }

    /// <summary>The boxes in full, for dates that have no day or another order.</summary>
    public IReadOnlyList<DateInputItem?>? Items { get; init; }

    /// <inheritdoc/>
    protected override IHtmlContent Render()
    {
        DateInputItem[] usual = [Part(Day, "day"), Part(Month, "month"), Part(Year, "year")];
        var boxes = Items is { Count: > 0 } ? Items.OfType<DateInputItem>().Select(item => Named(item, usual)).ToArray() : usual;
        var anyWrong = boxes.Any(box => box.IsMarked);

        return Question(
            Id,
            Descriptions(Id, Fieldset?.DescribedBy),
            new Element("div").Class("govuk-date-input", Classes).SetAll(Attributes).Set("id", Id is { Length: > 0 } ? Id : null)
                .Add(FormGroup?.BeforeInput)
                .AddAll(boxes.Where(box => box != DateInputItem.None).Select(box => Box(box, anyWrong)))
                .Add(FormGroup?.AfterInput),
            role: "group");
    }

    private DateInputItem Part(DateInputItem? given, string name) => given switch
    {
        null => new DateInputItem { Name = name, Part = name, Value = ValueOf(name) },
        { } when given == DateInputItem.None => given,
        _ => given with { Name = given.Name ?? name, Part = name },
    };

    private static DateInputItem Named(DateInputItem item, DateInputItem[] usual)
    {
        var same = usual.FirstOrDefault(part => item.Name is not null && (item.Name == part.Part || item.Name == part.Name));
        return same is null ? item : item with { Part = same.Part, Value = item.Value ?? same.Value };
    }

    private string? ValueOf(string name) => Values?.GetValueOrDefault(name);

    private Element Box(DateInputItem item, bool anyWrong)
    {
        var isWrong = item.Error is true || (item.Error is null && ErrorMessage is not null && !anyWrong);
        var width = item.Part == "year" ? 4 : 2;
        var name = string.IsNullOrEmpty(NamePrefix) ? item.Name : $"{NamePrefix}-{item.Name}";
        return new Element("div").Class("govuk-date-input__item").Add(new Input
        {
            Label = new Label
            {
                Text = item.Label is { Length: > 0 } ? item.Label : Capitalised(item.Name ?? ""),
                Classes = "govuk-date-input__label",
            },
            Id = item.Id is { Length: > 0 } ? item.Id : $"{Id}-{item.Name}",
            Classes = Words.Join(
                "govuk-date-input__input",
                isWrong && !item.Has("govuk-input--error") ? "govuk-input--error" : null,
                item.Has("govuk-input--width-") ? null : $"govuk-input--width-{width}",
                item.Classes),
            Name = name,
            Value = item.Value ?? ValueOf(name ?? ""),
            Inputmode = item.Inputmode is { Length: > 0 } ? item.Inputmode : "numeric",
            Autocomplete = item.Autocomplete,
            Pattern = item.Pattern,
            Attributes = item.Attributes,
        });
    }

    private static string Capitalised(string name) =>
        name is [var first, .. var rest] ? $"{char.ToUpperInvariant(first)}{rest}" : name;
}

/// <summary>One box of a date.</summary>
public sealed record DateInputItem
{
    /// <summary>In the place of a part: that part is not asked.</summary>
    public static readonly DateInputItem None = new() { Name = "none" };

    /// <summary>The name that is posted, after the prefix.</summary>
    public string? Name { get; init; }

    /// <summary>Which part it is: "day", "month" or "year"; null for another.</summary>
    internal string? Part { get; init; }

    /// <summary>The answer so far.</summary>
    public string? Value { get; init; }

    /// <summary>The box's label; its name with a capital when not given.</summary>
    public string? Label { get; init; }

    /// <summary>The box's id.</summary>
    public string? Id { get; init; }

    /// <summary>Further classes on the box.</summary>
    public string? Classes { get; init; }

    /// <summary>Whether this box is what is wrong; null when not known, and then all are marked.</summary>
    public bool? Error { get; init; }

    /// <summary>Which keyboard a phone shows; digits when not given.</summary>
    public string? Inputmode { get; init; }

    /// <summary>What a browser may fill in.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>A pattern, for older phones' keyboards only.</summary>
    public string? Pattern { get; init; }

    /// <summary>Further attributes on the box.</summary>
    public IReadOnlyDictionary<string, string?>? Attributes { get; init; }

    /// <summary>Whether it is already marked as wrong.</summary>
    internal bool IsMarked => Error is true || Has("govuk-input--error");

    /// <summary>Whether a class of that name, or beginning so, is given.</summary>
    internal bool Has(string name) => Classes?.Contains(name, StringComparison.Ordinal) == true;
}

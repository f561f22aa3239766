using EhcHub.Web.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>
/// <c>&lt;govuk-date-input for="MeetingOn" legend="When is the meeting?" /&gt;</c> for a <see cref="DateOnly"/> with a
/// <c>[Display(Name = "Meeting date")]</c> that begins its error messages. Marks only the box that is wrong.
/// </summary>
[HtmlTargetElement("govuk-date-input")]
public sealed class DateInputTagHelper : GroupedFieldTagHelper
{
    /// <summary>"bday" where the person's own date of birth is asked.</summary>
    public string? Autocomplete { get; set; }

    /// <inheritdoc/>
    protected override string TargetId(Binding binding) => $"{binding.Id}-{(WrongParts(binding) is [var first, ..] ? first : "day")}";

    /// <inheritdoc/>
    protected override IHtmlContent Build(Inside inside, Binding binding)
    {
        var parts = Typed(binding);
        var wrong = WrongParts(binding);
        return new DateInput
        {
            Id = binding.Id,
            NamePrefix = binding.Name,
            Day = Box("day", parts.Day, wrong),
            Month = Box("month", parts.Month, wrong),
            Year = Box("year", parts.Year, wrong),
            Fieldset = FieldsetOf(inside),
            Hint = HintOf(inside),
            ErrorMessage = binding.Error,
            FormGroup = Group,
            Classes = Classes,
            Attributes = inside.Attributes,
        };
    }

    private DateInputItem Box(string part, string? value, IReadOnlyList<string> wrong) => new()
    {
        Value = value is { Length: > 0 } ? value : null,
        Error = wrong.Count == 0 ? null : wrong.Contains(part),
        Autocomplete = Autocomplete is null ? null : $"{Autocomplete}-{part}",
    };

    /// <summary>The boxes at fault; empty when all are, or none is.</summary>
    private IReadOnlyList<string> WrongParts(Binding binding)
    {
        var parts = Typed(binding);
        return binding.Error is null || parts.IsBlank ? [] : parts.Read("").Wrong;
    }

    private DateParts Typed(Binding binding) => For?.Model is DateOnly date && !Page.ModelState.ContainsKey($"{binding.Name}-day")
        ? DateParts.Of(date)
        : new DateParts(Posted(binding, "day"), Posted(binding, "month"), Posted(binding, "year"));

    private string? Posted(Binding binding, string part) =>
        Page.ModelState.TryGetValue($"{binding.Name}-{part}", out var entry) ? entry.AttemptedValue : null;
}

using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>
/// The fields of the page being written, in its order. A page is written before the layout around it, so the error summary above
/// the heading knows each field's place and the control to link to.
/// </summary>
public sealed class FormFields
{
    private readonly List<(string Name, string TargetId)> _fields = [];

    /// <summary>The fields of this request's page.</summary>
    public static FormFields Of(ViewContext page)
    {
        if (page.HttpContext.Items[typeof(FormFields)] is not FormFields fields)
        {
            page.HttpContext.Items[typeof(FormFields)] = fields = new FormFields();
        }

        return fields;
    }

    /// <summary>Notes a field and the id of the control that an error should lead to.</summary>
    public void Add(string name, string targetId) => _fields.Add((name, targetId));

    /// <summary>One line for each field with an error: fields in page order, then errors of no field.</summary>
    public IReadOnlyList<ErrorSummaryItem> Errors(ModelStateDictionary state)
    {
        var messages = state.Select(entry => (entry.Key, Message: Binding.MessageIn(entry.Value)))
            .Where(error => error.Message is not null).ToList();
        var placed = _fields.DistinctBy(f => f.Name).Index().ToDictionary(f => f.Item.Name, f => (f.Index, f.Item.TargetId), StringComparer.OrdinalIgnoreCase);

        return [.. messages
            .OrderBy(error => placed.TryGetValue(error.Key, out var place) ? place.Index : int.MaxValue)
            .Select(error => new ErrorSummaryItem
            {
                Text = error.Message,
                Href = placed.TryGetValue(error.Key, out var place) ? $"#{place.TargetId}" : null,
            })];
    }
}

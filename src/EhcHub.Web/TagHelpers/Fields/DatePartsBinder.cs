using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace EhcHub.Web.TagHelpers.Fields;

/// <summary>
/// Binds a <see cref="DateOnly"/> from the three boxes of a date input (<c>MeetingOn-day</c> and so on), or from one ISO value, as in
/// an address. Nothing typed is null, so that <c>[Required]</c> can say "Enter the date of the meeting"; a part missing or wrong is
/// an error that names it.
/// </summary>
public sealed class DatePartsBinder : IModelBinder
{
    /// <inheritdoc/>
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        if (bindingContext.ModelName.Length == 0)
        {
            // With no value of the field's very name the framework gave up its prefix; the boxes' names still begin with it.
            bindingContext.ModelName = bindingContext.FieldName;
        }

        var name = bindingContext.ModelName;
        var whole = bindingContext.ValueProvider.GetValue(name);
        if (whole != ValueProviderResult.None)
        {
            bindingContext.ModelState.SetModelValue(name, whole);
            BindWhole(bindingContext, whole.FirstValue);
            return Task.CompletedTask;
        }

        var typed = DateParts.Names.Select(part => bindingContext.ValueProvider.GetValue($"{name}-{part}")).ToArray();
        if (typed.All(value => value == ValueProviderResult.None))
        {
            return Task.CompletedTask;
        }

        foreach (var (part, value) in DateParts.Names.Zip(typed))
        {
            bindingContext.ModelState.SetModelValue($"{name}-{part}", value);
            bindingContext.ModelState.MarkFieldValid($"{name}-{part}"); // what is wrong is said once, of the whole date
        }

        BindParts(bindingContext, new DateParts(typed[0].FirstValue, typed[1].FirstValue, typed[2].FirstValue));
        return Task.CompletedTask;
    }

    private static void BindParts(ModelBindingContext context, DateParts parts)
    {
        if (parts.IsBlank)
        {
            context.Result = ModelBindingResult.Success(null);
            return;
        }

        Finish(context, parts.Read(Sentence(context.ModelMetadata)));
    }

    private static void BindWhole(ModelBindingContext context, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            context.Result = ModelBindingResult.Success(null);
            return;
        }

        Finish(context, DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new DateReading(date, null, [])
            : new DateReading(null, $"{Sentence(context.ModelMetadata)} must be a real date", []));
    }

    private static void Finish(ModelBindingContext context, DateReading reading)
    {
        if (reading.Error is { } error)
        {
            context.ModelState.TryAddModelError(context.ModelName, error);
            context.Result = ModelBindingResult.Failed();
            return;
        }

        context.Result = ModelBindingResult.Success(reading.Date);
    }

    private static string Sentence(ModelMetadata metadata) => metadata.DisplayName ?? "Date";
}

/// <summary>Gives every <see cref="DateOnly"/> of a form the binder for three boxes.</summary>
public sealed class DatePartsBinderProvider : IModelBinderProvider
{
    /// <inheritdoc/>
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? new DatePartsBinder() : null;
}

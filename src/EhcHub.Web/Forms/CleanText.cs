using System.Text;
using EhcHub.Web.Logging;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace EhcHub.Web.Forms;

/// <summary>
/// What people type reaches a page in one spelling (Unicode NFC), and what no keyboard types does not reach it at all: NUL, halves
/// of characters, more fields than any form of ours has (WEB-7). Runs after the policy has said yes, so that nobody else has a body read.
/// </summary>
internal sealed class CleanText(RequestDelegate next, SecurityLog log)
{
    /// <summary>How many fields a form may have.</summary>
    public const int MostFields = 1000;

    /// <summary>How many bytes a single answer may have: 20,000 characters of any script, and room.</summary>
    public const int LongestAnswer = 200_000;

    public static void Limit(FormOptions options)
    {
        options.ValueCountLimit = MostFields;
        options.ValueLengthLimit = LongestAnswer;
        options.KeyLengthLimit = 200;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is null || await TryCleanAsync(context.Request))
        {
            await next(context);
            return;
        }

        log.TextRefused(SecurityLog.RouteOf(context));
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    private static async Task<bool> TryCleanAsync(HttpRequest request)
    {
        if (!TryClean(request.Query, out var query)) { return false; }

        if (query is not null) { request.Query = new QueryCollection(query); }

        if (!request.HasFormContentType) { return true; }

        IFormCollection sent;
        try
        {
            sent = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            return false; // too many fields, too long a field, or no form at all
        }
        catch (IOException fault) when (fault is not BadHttpRequestException)
        {
            return false; // a form of several parts that ends before its last one does; the server's own refusals keep their status
        }

        if (!TryClean(sent, out var form)) { return false; }

        if (form is not null) { request.Form = new FormCollection(form, sent.Files); }

        return true;
    }

    /// <param name="sent">Names and values.</param>
    /// <param name="clean">The same in one spelling; null when they are so already.</param>
    private static bool TryClean(IEnumerable<KeyValuePair<string, StringValues>> sent, out Dictionary<string, StringValues>? clean)
    {
        clean = null;
        var changed = false;
        var result = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in sent)
        {
            if (!IsText(name) || !values.All(IsText)) { return false; }

            changed |= values.Any(value => value?.IsNormalized() == false);
            result[name] = new([.. values.Select(value => value?.Normalize())]);
        }

        if (changed) { clean = result; }

        return true;
    }

    private static bool IsText(string? value)
    {
        for (var rest = value.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != System.Buffers.OperationStatus.Done || rune.Value == 0) { return false; }

            rest = rest[length..];
        }

        return true;
    }
}

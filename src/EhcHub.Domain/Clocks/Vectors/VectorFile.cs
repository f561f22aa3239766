using System.Globalization;

namespace EhcHub.Domain.Clocks;

/// <summary>Reads expected dates from comma-separated text.</summary>
/// <example><code>
/// id,clock,milestone,start_event,start_date,inputs,due_date,source
/// V018,assessment,decide_whether_to_assess,request_received,2024-11-13,show=act_by,2024-12-24,SEND Regs 2014 reg 5(1)
/// </code></example>
public static class VectorFile
{
    private static readonly string[] Header = ["id", "clock", "milestone", "start_event", "start_date", "inputs", "due_date", "source"];

    /// <summary>The rows of a file, in order.</summary>
    /// <exception cref="VectorFormatException">The header, the number of columns or a date is wrong.</exception>
    public static IReadOnlyList<VectorRow> Read(string text)
    {
        var records = CsvLines.Read(text.TrimStart('\uFEFF')).ToList();
        if (records.Count == 0 || !records[0].Fields.SequenceEqual(Header))
        {
            throw new VectorFormatException(1, $"the header must be {string.Join(',', Header)}");
        }
        return [.. records.Skip(1).Select(record => Row(record.Line, record.Fields))];
    }

    private static VectorRow Row(int line, string[] fields)
    {
        if (fields.Length != Header.Length)
        {
            throw new VectorFormatException(line, $"{fields.Length} columns where {Header.Length} are expected");
        }
        var due = fields[6].Trim();
        return new(
            line, fields[0], fields[1], fields[2], fields[3], Date(line, "start_date", fields[4]), Inputs(line, fields[5]),
            due.Length == 0 ? null : Date(line, "due_date", due), fields[7]);
    }

    private static DateOnly Date(int line, string column, string text) =>
        Parse(text) ?? throw new VectorFormatException(line, $"{column} \"{text}\" is not a date written yyyy-mm-dd");

    /// <summary>A date written yyyy-mm-dd between 1900 and 2199, or null.</summary>
    internal static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= 1900 and < 2200
            ? date
            : null;

    private static List<KeyValuePair<string, string>> Inputs(int line, string text) =>
    [
        .. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(pair =>
            pair.IndexOf('=') is > 0 and var at
                ? KeyValuePair.Create(pair[..at].Trim(), pair[(at + 1)..].Trim())
                : throw new VectorFormatException(line, $"the input \"{pair}\" is not key=value")),
    ];
}

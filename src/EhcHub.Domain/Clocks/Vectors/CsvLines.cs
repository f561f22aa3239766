using System.Text;

namespace EhcHub.Domain.Clocks;

/// <summary>Splits comma-separated text into records: fields in double quotes may hold commas, line breaks and doubled quotes.</summary>
internal static class CsvLines
{
    /// <summary>The records with the line each begins on; blank lines are left out.</summary>
    /// <exception cref="VectorFormatException">A quoted field never ends, or text follows its closing quote.</exception>
    public static IEnumerable<(int Line, string[] Fields)> Read(string text)
    {
        var (fields, field, line, began, quoted, closed) = (new List<string>(), new StringBuilder(), 1, 1, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '\n') { line++; }
                if (c != '"') { field.Append(c); }
                else if (i + 1 < text.Length && text[i + 1] == '"') { field.Append(text[++i]); }
                else { (quoted, closed) = (false, true); }
                continue;
            }
            switch (c)
            {
                case '"' when field.Length == 0 && !closed:
                    quoted = true;
                    break;
                case ',':
                    Close();
                    break;
                case '\r':
                    break;
                case '\n':
                    if (EndRecord() is { } record) { yield return (began, record); }
                    began = ++line;
                    break;
                default:
                    if (closed || c == '"') { throw new VectorFormatException(line, "a quotation mark is out of place"); }
                    field.Append(c);
                    break;
            }
        }
        if (quoted) { throw new VectorFormatException(began, "a quoted field never ends"); }
        if (EndRecord() is { } last) { yield return (began, last); }

        void Close()
        {
            fields.Add(field.ToString());
            field.Clear();
            closed = false;
        }

        string[]? EndRecord()
        {
            Close();
            string[] record = [.. fields];
            fields.Clear();
            return record is [""] ? null : record;
        }
    }
}

/// <summary>The file isn't in the vectors' format.</summary>
/// <param name="line">The line at fault, from 1.</param>
/// <param name="fault">What is wrong with it.</param>
public sealed class VectorFormatException(int line, string fault) : Exception($"line {line}: {fault}")
{
    /// <summary>The line at fault, from 1.</summary>
    public int Line { get; } = line;
}

using System.Globalization;

namespace EhcHub.Bench;

/// <summary>Prints the results as tables that can be pasted into bench/README.md.</summary>
internal static class Report
{
    public static void Begin(long pageBytes, IReadOnlyList<(double Times, string Statement)> statements)
    {
        Print($"");
        Print($"Page: {pageBytes} bytes. Statements for each request of the hub: {statements.Sum(statement => statement.Times):0.##}");
        foreach (var (times, statement) in statements) { Print($"  {times,5:0.##} x {(statement.Length > 110 ? statement[..110] + "…" : statement)}"); }

        Print($"");
        Print($"| connections | | requests/s | median ms | p95 ms | of (a) | of (b) |");
        Print($"|---|---|---|---|---|---|---|");
    }

    public static void Rows(int connections, IReadOnlyList<(string Name, Measure Measure)> rows)
    {
        var (bare, handWritten) = (rows[0].Measure.PerSecond, rows[1].Measure.PerSecond);
        foreach (var (name, measure) in rows)
        {
            Print($"| {connections} | {name} | {measure.PerSecond:N0} | {measure.Median:F2} | {measure.P95:F2} | {measure.PerSecond / bare:P0} | {measure.PerSecond / handWritten:P0} |");
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

using System.Globalization;

namespace EhcHub.Bench;

/// <summary>One run of requests.</summary>
/// <param name="PerSecond">Requests answered in a second.</param>
/// <param name="Median">Milliseconds that half of them took at most.</param>
/// <param name="P95">Milliseconds that 95 of 100 took at most.</param>
internal sealed record Measure(double PerSecond, double Median, double P95)
{
    /// <summary>The run in the middle by requests per second.</summary>
    public static Measure MiddleOf(IReadOnlyList<Measure> runs) => runs.OrderBy(run => run.PerSecond).ElementAt(runs.Count / 2);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static Measure Parse(string line) =>
        line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray() is [var perSecond, var median, var p95]
            ? new(perSecond, median, p95)
            : throw new FormatException(line);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{PerSecond:F1} {Median:F3} {P95:F3}");
}

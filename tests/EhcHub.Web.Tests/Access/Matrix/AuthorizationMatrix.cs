using EhcHub.TestKit;

namespace EhcHub.Web.Tests.Access.Matrix;

/// <summary>Who gets what answer where, as people have written it down in <c>tests/authorization-matrix.csv</c> (AZ-2).</summary>
/// <remarks>
/// One row for a route, a method and, for routes that name a case, whose case it is: <c>own</c>, <c>other</c> (same authority) or
/// <c>elsewhere</c>; <c>-</c> where there is none. One column for each kind of visitor. A cell is a status, or <c>sign-in</c> for being
/// sent to the sign-in page. Mode is <c>every</c>, or <c>demo</c> for pages that exist in demo mode only. Posts carry an empty form
/// with a good antiforgery token.
/// </remarks>
internal sealed record AuthorizationMatrix(IReadOnlyList<string> Visitors, IReadOnlyList<MatrixRow> Rows)
{
    private const int FixedColumns = 4;

    private static readonly string[] Whose = ["own", "other", "elsewhere"];

    public static AuthorizationMatrix Read()
    {
        var lines = File.ReadAllLines(Repository.At("tests", "authorization-matrix.csv"));
        var visitors = lines[0].Split(',')[FixedColumns..];
        return new(visitors, [.. lines.Skip(1).Select(line => Row(line.Split(','), visitors))]);
    }

    /// <summary>What is wrong with rows: a route that names a case needs one for each of the three, and another route names none.</summary>
    public static IReadOnlyList<string> FaultsOf(IEnumerable<MatrixRow> rows) =>
        [.. rows.GroupBy(row => row.Key).Select(Fault).OfType<string>().Order(StringComparer.Ordinal)];

    private static string? Fault(IGrouping<(string Route, string Method), MatrixRow> rows)
    {
        var (said, name) = (rows.Select(row => row.Case).ToList(), $"{rows.Key.Method} {rows.Key.Route}");
        return rows.First().NamesACase
            ? Whose.Except(said).ToList() is { Count: > 0 } missing ? $"{name}: {string.Join(", ", missing)} is missing" : null
            : said is ["-"] ? null : $"{name}: names no case";
    }

    private static MatrixRow Row(string[] cells, string[] visitors) => cells.Length == FixedColumns + visitors.Length
        ? new(cells[0], cells[1], cells[2], cells[3], visitors.Zip(cells[FixedColumns..]).ToDictionary(cell => cell.First, cell => cell.Second))
        : throw new InvalidDataException($"The row {string.Join(',', cells)} has {cells.Length} cells.");
}

/// <summary>One row.</summary>
/// <param name="Mode"><c>every</c> or <c>demo</c>.</param>
/// <param name="Route">The route as the hub maps it, with a slash in front, and <c>?handler=</c> for a page's further handlers.</param>
/// <param name="Method">GET, POST, ….</param>
/// <param name="Case">Whose case; <c>-</c> for none.</param>
/// <param name="Expected">The answer for each kind of visitor.</param>
internal sealed record MatrixRow(string Mode, string Route, string Method, string Case, IReadOnlyDictionary<string, string> Expected)
{
    public (string Route, string Method) Key => (Route, Method);

    private const string Reference = "{ref}";

    /// <summary>Whether the route names a case.</summary>
    public bool NamesACase => Route.Contains(Reference, StringComparison.Ordinal);

    /// <summary>The address to ask for: the route with something harmless for each parameter.</summary>
    public string Address => AddressOf(Reference);

    /// <summary>The same, of that case.</summary>
    public string AddressOf(string reference) => Route.Replace(Reference, reference, StringComparison.Ordinal)
        .Replace("{status:int}", "404", StringComparison.Ordinal)
        .Replace("{token}", new string('A', 43), StringComparison.Ordinal) is var address && address.Contains('{', StringComparison.Ordinal)
            ? throw new InvalidDataException($"Say what stands for the parameters of {Route}.")
            : address;
}

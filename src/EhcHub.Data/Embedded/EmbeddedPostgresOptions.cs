namespace EhcHub.Data.Embedded;

/// <summary>Where a private PostgreSQL keeps its data, and how it is tuned.</summary>
public sealed record EmbeddedPostgresOptions
{
    /// <summary>An absolute path that belongs to this server alone. Made when missing; kept between runs.</summary>
    public required string DataFolder { get; init; }

    /// <summary>A folder with <c>initdb</c>, <c>pg_ctl</c> and <c>postgres</c>; null to look in the usual places.</summary>
    public string? ProgramsFolder { get; init; }

    /// <summary>The database that is made for the hub.</summary>
    public string Database { get; init; } = "hub";

    /// <summary>Server settings on top of the built-in ones, as in <c>postgresql.conf</c>: <c>["fsync"] = "off"</c> for a server whose data may be lost.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Told, in words for the console, about steps that take seconds; null for silence.</summary>
    public IProgress<string>? Progress { get; init; }
}

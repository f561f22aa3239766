using EhcHub.Domain.Organisations;

namespace EhcHub.Demo;

/// <summary>The invented councils, schools, trusts and services, as <c>organisations.csv</c> lists them.</summary>
/// <remarks>
/// One a line, without quotes: <c>Oak Lane School,school,991,900101</c>. No real council has the codes 991 and 992, and no
/// real school a number from 900101 on.
/// </remarks>
internal static class DemoOrganisations
{
    private const string FileName = "EhcHub.Demo.organisations.csv";

    /// <summary>Fresh entities, linked to the authorities that are given.</summary>
    public static IReadOnlyList<Organisation> Make(IEnumerable<Authority> authorities)
    {
        var byCode = authorities.ToDictionary(authority => authority.Code, authority => authority.Id);
        return [.. Rows().Select(row => new Organisation
        {
            Id = Guid.NewGuid(),
            Name = row[0],
            Kind = Enum.Parse<OrganisationKind>(row[1].Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            AuthorityId = row[2].Length > 0 ? byCode[row[2]] : null,
            Urn = row[3].Length > 0 ? row[3] : null,
        })];
    }

    private static IEnumerable<string[]> Rows()
    {
        using var reader = new StreamReader(typeof(DemoOrganisations).Assembly.GetManifestResourceStream(FileName)!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line) { yield return line.Split(','); }
    }
}

using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace EhcHub.Data.Keys;

/// <summary>Keeps the key ring in the database, so that what one server gave a browser another one can read (KEY-2).</summary>
public sealed class KeyRing(NpgsqlDataSource source) : IXmlRepository
{
    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = source.CreateCommand("select xml from data_protection_key order by id");
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read()) { keys.Add(XElement.Parse(reader.GetString(0))); }

        return keys;
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var command = source.CreateCommand("insert into data_protection_key (name, xml) values ($1, $2)");
        command.Parameters.AddWithValue(friendlyName);
        command.Parameters.AddWithValue(element.ToString(SaveOptions.DisableFormatting));
        command.ExecuteNonQuery();
    }
}

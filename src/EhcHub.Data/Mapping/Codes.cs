using EhcHub.Domain.Access;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EhcHub.Data.Mapping;

/// <summary>Enums are stored as words in snake case, so that the database can be read without this program.</summary>
internal static class Codes
{
    public static readonly ValueConverter<Role, string> Role = new(role => role.Code(), code => RoleCodes.Parse(code));

    public static ValueConverter<T, string> Of<T>()
        where T : struct, Enum
    {
        var toCode = Enum.GetValues<T>().ToDictionary(value => value, value => SnakeCaseNames.Snake(value.ToString())!);
        var fromCode = toCode.ToDictionary(pair => pair.Value, pair => pair.Key);
        return new(value => toCode[value], code => fromCode[code]);
    }
}

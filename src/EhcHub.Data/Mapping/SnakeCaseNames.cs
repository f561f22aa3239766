using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace EhcHub.Data.Mapping;

/// <summary>Names every table, column, key and index in lower case with underscores, as PostgreSQL's own tools expect.</summary>
internal sealed partial class SnakeCaseNames : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
        {
            if (entity.IsMappedToJson()) { continue; }

            entity.SetTableName(Snake(entity.GetTableName()));
            foreach (var property in entity.GetProperties())
            {
                if (property.GetColumnName() != "xmin") { property.SetColumnName(Snake(property.GetColumnName())); }
            }

            foreach (var key in entity.GetKeys()) { key.SetName(Snake(key.GetName())); }
            foreach (var foreignKey in entity.GetForeignKeys()) { foreignKey.SetConstraintName(Snake(foreignKey.GetConstraintName())); }
            foreach (var index in entity.GetIndexes()) { index.SetDatabaseName(Snake(index.GetDatabaseName())); }
        }
    }

    internal static string? Snake(string? name) =>
        name is null ? null : WordStart().Replace(name, "_").ToLowerInvariant().Replace("__", "_", StringComparison.Ordinal);

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex WordStart();
}

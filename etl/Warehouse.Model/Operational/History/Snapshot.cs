using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.History;

/// <summary>
/// An entity as JSON: its columns under their names in the schema, and the rows that belong to it, where they were read.
/// Where the row came from (batch and line) is left out.
/// </summary>
public static class Snapshot
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The entity of an entry as it is now, with the rows that belong to it where they were read.</summary>
    public static string Of(EntityEntry entry)
    {
        var values = Columns(entry.Metadata).ToDictionary(NameOf, p => entry.Property(p).CurrentValue);
        foreach (var collection in entry.Collections.Where(c => c.IsLoaded || c.CurrentValue?.Cast<object>().Any() == true))
        {
            var columns = Columns(collection.Metadata.TargetEntityType).Where(p => !p.IsForeignKey() || p.IsPrimaryKey()).ToList();
            values[JsonNamingPolicy.CamelCase.ConvertName(collection.Metadata.Name)] = collection.CurrentValue!.Cast<object>()
                .Select(row => columns.ToDictionary(NameOf, p => p.GetGetter().GetClrValue(row))).ToList();
        }

        return JsonSerializer.Serialize(values, Format);
    }

    /// <summary>The entity without what belongs to it.</summary>
    public static T Restore<T>(IEntityType type, string json)
        where T : class
    {
        using var values = JsonDocument.Parse(json);
        var entity = Activator.CreateInstance<T>();
        foreach (var property in Columns(type))
        {
            if (values.RootElement.TryGetProperty(NameOf(property), out var value))
            {
                property.PropertyInfo!.SetValue(entity, value.Deserialize(property.ClrType, Format));
            }
        }

        return entity;
    }

    private static IEnumerable<IProperty> Columns(IEntityType type) =>
        type.GetProperties().Where(p => p.PropertyInfo is not null && p.Name is not (nameof(Imported.ImportBatchId) or nameof(Imported.SourceLine)));

    private static string NameOf(IProperty property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}

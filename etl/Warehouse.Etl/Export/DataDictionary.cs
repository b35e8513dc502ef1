using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Warehouse.Etl.Export;

/// <summary>
/// What every table and column means, as <c>DataDictionary.csv</c>: names and types as the product maps them, descriptions as its
/// own documentation says them. A line without column describes the table.
/// </summary>
internal static class DataDictionary
{
    /// <summary>Name of the file without its ending.</summary>
    public const string Name = "DataDictionary";

    /// <summary>Writes it beside the tables.</summary>
    /// <exception cref="FileNotFoundException">The model's documentation does not lie beside the program.</exception>
    public static async Task WriteAsync(IEnumerable<IEntityType> entities, string folder, CancellationToken cancellationToken)
    {
        var documentation = Documentation.OfModel();
        await using var file = CsvTarget.Create(folder, Name);
        await file.WriteAsync(CsvTarget.Line(["table", "column", "type", "may be missing", "key", "description"]));
        foreach (var entity in entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await file.WriteAsync(CsvTarget.Line([entity.GetTableName(), null, null, null, null, documentation.Of(entity.ClrType)]));
            foreach (var column in entity.GetProperties())
                await file.WriteAsync(CsvTarget.Line(Describe(entity, column, documentation)));
        }
    }

    private static string?[] Describe(IEntityType entity, IProperty column, Documentation documentation) =>
    [
        entity.GetTableName(),
        column.GetColumnName(),
        TypeOf(Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType),
        column.IsNullable ? "yes" : "no",
        column.IsPrimaryKey() ? "yes" : "no",
        documentation.Of(column.PropertyInfo!),
    ];

    private static string TypeOf(Type type) => type switch
    {
        { IsEnum: true } => $"one of {string.Join(", ", Enum.GetNames(type))}",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) || type == typeof(long) => "whole number",
        _ when type == typeof(double) => "number",
        _ when type == typeof(DateOnly) => "day",
        _ when type == typeof(DateTime) => "moment, UTC",
        _ => "text",
    };
}

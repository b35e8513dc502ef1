using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Warehouse.Model;
using Warehouse.Model.Star;

namespace Warehouse.Etl.Export;

/// <summary>A folder with one text file a table.</summary>
/// <param name="star">The star that is written.</param>
/// <param name="folder">The folder.</param>
internal sealed class CsvTarget(StarContext star, string folder) : IExportTarget
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public async Task<long> WriteAsync<T>(IEntityType entity, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        var columns = BulkColumn.AllOf<T>(star);
        await using var file = Create(folder, entity.GetTableName()!);
        await file.WriteAsync(Line(columns.Select(c => c.Name)));
        long count = 0;
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await file.WriteAsync(Line(columns.Select(c => Text(c.ValueOf(row)))));
            count++;
        }

        return count;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>An empty file for a table.</summary>
    public static StreamWriter Create(string folder, string table) => new(Path.Combine(folder, table + ".csv"), append: false, Utf8);

    /// <summary>A line of a file; null is a missing value.</summary>
    public static string Line(IEnumerable<string?> fields) => string.Join(',', fields.Select(Quoted)) + "\n";

    private static string Quoted(string? field) => field is null ? ""
        : field.Length == 0 || field.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;

    /// <summary>The same text for a value, whatever store it comes from.</summary>
    private static string? Text(object? value) => value switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

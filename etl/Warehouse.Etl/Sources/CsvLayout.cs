namespace Warehouse.Etl.Sources;

/// <summary>The layout of a comma-separated file: UTF-8, a header that is exactly <paramref name="columns"/>, one row a record.</summary>
/// <param name="columns">The column names in their order.</param>
/// <typeparam name="TRow">The typed row of the source.</typeparam>
internal abstract class CsvLayout<TRow>(params string[] columns) : IRowReader<TRow>
    where TRow : class
{
    /// <summary>The column names in their order.</summary>
    public IReadOnlyList<string> Columns { get; } = columns;

    /// <inheritdoc/>
    public string Layout => "csv";

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<SourceLine<TRow>> Read(SourceFile file, Action<long> position)
    {
        var fields = new Fields(Columns);
        foreach (var record in CsvRecords.Read(file, Columns, position))
        {
            if (record.Problem is not null)
            {
                yield return new(record.Line, record.Raw, null, record.Problem);
                continue;
            }

            fields.Take(record.Cells);
            var row = Parse(fields);
            yield return fields.Problem is { } problem
                ? new(record.Line, record.Raw, null, problem)
                : new(record.Line, record.Raw, row, null);
        }
    }

    /// <summary>
    /// Makes the typed row. A cell that cannot be understood is noted in <paramref name="fields"/>, and the row is then refused.
    /// </summary>
    protected abstract TRow Parse(Fields fields);
}

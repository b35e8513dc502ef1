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
    public bool Recognises(SourceFile file) => file.Kind == FileKind.Text && file.FirstLine.Split(',').SequenceEqual(Columns);

    /// <inheritdoc/>
    public IEnumerable<SourceLine<TRow>> Read(SourceFile file, Reading reading)
    {
        var fields = new Fields(Columns);
        reading.Count(LineKind.Heading);
        foreach (var record in CsvRecords.Read(file, Columns, reading.At))
        {
            reading.Count(LineKind.Data);
            if (record.Problem is not null)
            {
                yield return new(record.Line, record.Raw, null, record.Problem);
                continue;
            }

            reading.CountCells(record.Cells);
            yield return Typed(fields, record.Line, record.Raw, record.Cells);
        }
    }

    /// <summary>Holds the cells of one row to the rules of the source.</summary>
    /// <param name="fields">The reader of cells, over <see cref="Columns"/>.</param>
    /// <param name="line">1-based line of the file.</param>
    /// <param name="raw">The line as it stands in the file.</param>
    /// <param name="cells">As many cells as there are columns.</param>
    public SourceLine<TRow> Typed(Fields fields, int line, string raw, string[] cells)
    {
        fields.Take(cells);
        var row = Parse(fields);
        return fields.Problem is { } problem ? new(line, raw, null, problem) : new(line, raw, row, null) { Warning = fields.Warning };
    }

    /// <summary>
    /// Makes the typed row. A cell that cannot be understood is noted in <paramref name="fields"/>, and the row is then refused.
    /// </summary>
    protected abstract TRow Parse(Fields fields);
}

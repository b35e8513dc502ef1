namespace Warehouse.Etl.Sources;

/// <summary>
/// A layout as published. It only translates: every line becomes lines of the source's own CSV, which are then held to the same
/// rules, so that a value is the same whichever file it came from.
/// </summary>
/// <param name="layout">Its name, e.g. <c>dane-nbi-2005-xls</c>.</param>
/// <param name="clean">The source's own CSV.</param>
/// <typeparam name="TRow">The typed row of the source.</typeparam>
internal abstract class OriginalLayout<TRow>(string layout, CsvLayout<TRow> clean) : IRowReader<TRow>
    where TRow : class
{
    private readonly Dictionary<string, int> places = clean.Columns.Select((c, i) => (c, i)).ToDictionary(x => x.c, x => x.i);

    /// <inheritdoc/>
    public string Layout { get; } = layout;

    /// <summary>The columns of the source's CSV.</summary>
    public IReadOnlyList<string> Columns => clean.Columns;

    /// <inheritdoc/>
    public abstract bool Recognises(SourceFile file);

    /// <summary>Every line of the file, or of the sheets that the layout reads, one after the other.</summary>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be understood.</exception>
    public abstract IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading);

    /// <inheritdoc/>
    public IEnumerable<SourceLine<TRow>> Read(SourceFile file, Reading reading)
    {
        var fields = new Fields(clean.Columns);
        foreach (var line in Lines(file, reading))
        {
            reading.Count(line.Kind);
            if (line.Problem is not null)
            {
                yield return new(line.Number, line.Raw, null, line.Problem);
                continue;
            }

            foreach (var cells in line.Rows)
            {
                reading.CountCells(cells);
                yield return clean.Typed(fields, line.Number, line.Raw, [.. cells.Select(c => c ?? "")]) with { Translated = Translation.CsvLine(cells) };
            }
        }
    }

    /// <summary>A row in the order of the source's CSV. What is not named is a column that the layout lacks.</summary>
    protected string?[] Row(params ReadOnlySpan<(string Column, string Cell)> cells)
    {
        var row = new string?[places.Count];
        foreach (var (column, cell) in cells)
            row[places[column]] = cell;
        return row;
    }
}

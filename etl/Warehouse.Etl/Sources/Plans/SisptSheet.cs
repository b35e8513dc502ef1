using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Plans;

/// <summary>
/// One sheet of a SisPT export: a merged title, the header, then the plan's rows. Columns are found by their names, so that
/// exports of 85 and of 86 columns read alike.
/// </summary>
/// <param name="layout">The layout's name.</param>
/// <param name="clean">The source's own CSV.</param>
/// <param name="column">A column that only this sheet has.</param>
/// <typeparam name="TRow">The typed row of the source.</typeparam>
internal abstract class SisptSheet<TRow>(string layout, CsvLayout<TRow> clean, string column) : SheetLayout<TRow>(layout, clean)
    where TRow : class
{
    /// <summary>The column of the strategic line: its code, a hyphen, its name.</summary>
    protected const string Line = "Línea estratégica";

    /// <inheritdoc/>
    protected override bool Fits(SheetHead sheet) => sheet.Columns(IsHeader).ContainsKey(column);

    /// <inheritdoc/>
    protected override bool IsHeader(SheetRow row) => row.Has(0, "Código DANE", "Entidad territorial", "Nombre del plan");

    /// <inheritdoc/>
    protected override Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet)
    {
        var columns = sheet.Columns(IsHeader);
        return row => Translate(new(row, columns));
    }

    /// <summary>The rows that a line makes.</summary>
    protected abstract IEnumerable<string?[]> Translate(SisptRow row);

    /// <summary>The code of a line that stands before its name: <c>LE-1-Cajicá ideal</c> is LE-1.</summary>
    protected static string LineCode(string text) => text.Split('-', 3) is [var kind, var number, _] ? $"{kind}-{number}" : text;

    /// <summary><c>Sí</c> is 1 and <c>No</c> is 0.</summary>
    protected static string Flag(string text) => text switch { "Sí" or "Si" => "1", "No" => "0", _ => text };
}

/// <summary>A row of a SisPT sheet by column name.</summary>
/// <param name="Row">The row.</param>
/// <param name="Columns">The place of every column.</param>
internal readonly record struct SisptRow(SheetRow Row, Dictionary<string, int> Columns)
{
    /// <summary>The cell of a column on one line; empty when the export lacks the column.</summary>
    public string this[string column] => Columns.TryGetValue(column, out var place) ? Translation.OneLine(Row[place]) : "";

    /// <summary>Code of the municipality or department.</summary>
    public string Entity => this["Código DANE"];
}

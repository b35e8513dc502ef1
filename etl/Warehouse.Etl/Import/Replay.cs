using Warehouse.Etl.Sources;
using Warehouse.Etl.Sources.Sheets;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Import;

/// <summary>Refused rows of an earlier batch, read once more: a code may be known by now, or a rule mended.</summary>
/// <param name="clean">The source's own CSV.</param>
/// <typeparam name="TRow">The typed row of the source.</typeparam>
internal sealed class Replay<TRow>(CsvLayout<TRow> clean)
    where TRow : class
{
    /// <summary>The rows, each under the line that it had.</summary>
    /// <param name="rows">The refused rows.</param>
    /// <param name="published">Whether they came from a published layout, which a row alone cannot be translated by.</param>
    /// <param name="reading">Told of every row.</param>
    public IEnumerable<SourceLine<TRow>> Read(IEnumerable<RejectedRow> rows, bool published, Reading reading)
    {
        var fields = new Fields(clean.Columns);
        foreach (var row in rows)
        {
            reading.Count(LineKind.Data);
            if (Rules.OfTheFile.Contains(row.Rule) || (published && row.Translated is null))
            {
                yield return new(row.Line, row.Raw, null, new(row.Rule, row.Field, row.Reason), row.Translated);
                continue;
            }

            var cells = DelimitedText.Cells(row.Translated ?? row.Raw, ',').ToArray();
            reading.CountCells(cells);
            yield return clean.Typed(fields, row.Line, row.Raw, cells) with { Translated = row.Translated ?? row.Raw };
        }
    }
}

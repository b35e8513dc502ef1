using System.Globalization;
using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>
/// SENA's follow-up of its other goals: two tables side by side on one sheet. The right one is whole; the left one repeats part of
/// it, and a figure of its own there would be refused, not lost. A category is a name without figures beside it.
/// </summary>
internal sealed class NationalGoalSheet(NationalGoalCsv clean) : OriginalLayout<GoalRow>("sena-goals-national-ods", clean)
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["COLOCACIONES EGRESADOS SENA"] = "EGRESADOS SENA",
        ["COLOCACIONES NO SENA"] = "NO SENA",
        ["ORIENTADOS DESEMPLEADOS"] = "DESEMPLEADOS",
        ["ORIENTADOS DESPLAZADOS"] = "DESPLAZADOS",
        ["TASA DE COLOCACION (%)"] = "TASA (%)",
    };

    /// <inheritdoc/>
    public override bool Recognises(SourceFile file) => file.Sheet(Fits) is not null;

    /// <inheritdoc/>
    public override IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading)
    {
        var sheet = file.Sheet(Fits)!;
        reading.NotRead.AddRange(file.Sheets.Where(s => s != sheet).Select(s => s.Name));
        var rows = Workbook.Rows(file, sheet.Name).ToList();
        var right = sheet.Rows.Max(StartOf);
        HashSet<(string, string, string)> known = [.. rows.Where(r => IsFigures(r, right)).Select(r => Entry(r, right))];
        var category = "";
        foreach (var row in rows)
        {
            if (row[right].Length > 0 && !IsFigures(row, right))
                category = Translation.OneLine(row[right]);
            var kind = row.Filled == 0 ? LineKind.Blank : IsFigures(row, right) || IsFigures(row, 0) ? LineKind.Data : LineKind.Heading;
            yield return new(row.Number, row.Raw, kind, IsFigures(row, right) ? [Translate(row, right, category)] : [],
                IsFigures(row, 0) && !known.Contains(Entry(row, 0))
                    ? new(Rules.Consistent, "item", $"item: \"{row[0]}\" stands in the left table only, where no category is sure.") : null);
        }

        reading.At(file.Length);
    }

    private static bool Fits(SheetHead sheet) => sheet.Rows.Count > 0 && sheet.Rows.Max(StartOf) > 0;

    private static int StartOf(SheetRow row) => Enumerable.Range(0, row.Cells.Count)
        .LastOrDefault(c => row.Has(c, "RETENCIÓN", "META", "EJECUCIÓN"), -1);

    private static bool IsFigures(SheetRow row, int column) => row[column].Length > 0
        && double.TryParse(row[column + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static (string, string, string) Entry(SheetRow row, int column) => (Translation.OneLine(row[column]), row[column + 1], row[column + 2]);

    private string?[] Translate(SheetRow row, int column, string category)
    {
        var item = Translation.OneLine(row[column]);
        var isRate = category.StartsWith("RETENCI", StringComparison.Ordinal) || item.StartsWith("Retención", StringComparison.Ordinal)
            || item.StartsWith("TASA", StringComparison.Ordinal);
        return Row(
            ("category", category), ("item", Names.GetValueOrDefault(item, item)), ("goal", Translation.Rounded(row[column + 1])), ("executed", Translation.Rounded(row[column + 2])),
            ("value_type", isRate ? "rate" : "number"), ("is_total", item.StartsWith("total", StringComparison.OrdinalIgnoreCase) ? "1" : "0"));
    }
}

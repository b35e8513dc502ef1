using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Territory;

/// <summary>
/// DANE's projections on the census of 2005: a municipality a line, the years three times beside each other under the same names,
/// in all, in the seat and outside it.
/// </summary>
internal sealed class PopulationCensus2005Workbook(PopulationCsv clean) : SheetLayout<PopulationRow>("dane-population-census2005-xls", clean)
{
    private const int First = 4;

    /// <inheritdoc/>
    protected override bool IsHeader(SheetRow row) => row.Has(0, "DP", "DPNOM", "DPMP", "MPIO") && YearsOf(row) is { Count: > 0 } years
        && Enumerable.Range(0, 3 * years.Count).All(i => row[First + i] == years[i % years.Count]) && row[First + (3 * years.Count)].Length == 0;

    /// <inheritdoc/>
    protected override Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet)
    {
        var years = YearsOf(sheet.Rows.First(IsHeader));
        return row => years.Select((year, i) => Row(
            ("municipality_code", row[2]), ("year", year), ("series", "census2005"), ("total", row[First + i]),
            ("urban", row[First + years.Count + i]), ("rural", row[First + (2 * years.Count) + i])));
    }

    /// <summary>The first run of years.</summary>
    private static List<string> YearsOf(SheetRow row) =>
        [.. Enumerable.Range(First, Math.Max(0, row.Cells.Count - First)).Select(c => row[c]).TakeWhile((year, i) => i == 0 || year != row[First])];
}

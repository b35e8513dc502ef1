using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Territory;

/// <summary>
/// DANE's series on the census of 2018: a line an area, so that three lines make a row. The column DPMP has the name and MPIO
/// the code.
/// </summary>
internal sealed class PopulationCensus2018Workbook(PopulationCsv clean) : OriginalLayout<PopulationRow>("dane-population-census2018-xlsx", clean)
{
    private static readonly Dictionary<string, string> Areas = new()
    {
        ["Total"] = "total",
        ["Cabecera Municipal"] = "urban",
        ["Centros Poblados y Rural Disperso"] = "rural",
    };

    /// <inheritdoc/>
    public override bool Recognises(SourceFile file) => file.Sheet(Fits) is not null;

    /// <inheritdoc/>
    public override IEnumerable<OriginalLine> Lines(SourceFile file, Reading reading)
    {
        var sheet = file.Sheet(Fits)!;
        reading.NotRead.AddRange(file.Sheets.Where(s => s != sheet).Select(s => s.Name));
        var header = sheet.RowOf(IsHeader);
        Dictionary<(string Code, string Year), (SheetRow Row, Dictionary<string, string> Areas)> open = [];
        foreach (var row in Workbook.Rows(file, sheet.Name))
        {
            if (row.Filled == 0 || row.Number <= header || row.Filled == 1)
            {
                yield return OriginalLine.Of(row.Number, row.Raw, row.Filled == 0 ? LineKind.Blank : row.Number <= header ? LineKind.Heading : LineKind.Note);
                continue;
            }

            var key = (row[3], row[4]);
            if (!open.TryGetValue(key, out var unit))
                open[key] = unit = (row, []);
            var known = Areas.TryGetValue(row[5], out var area) && unit.Areas.TryAdd(area, row[6]);
            var whole = known && unit.Areas.Count == Areas.Count && open.Remove(key);
            yield return new(row.Number, row.Raw, LineKind.Data, whole ? [Translate(key, unit.Areas)] : [],
                known ? null : new(Rules.Choice, "area", $"area: \"{row[5]}\" is no area, or stands twice for this municipality and year."));
        }

        foreach (var (row, _) in open.Values)
            yield return new(row.Number, row.Raw, LineKind.Data, [], new(Rules.Required, "area", "area: the total, the seat or the rest is missing."));
        reading.At(file.Length);
    }

    private static bool Fits(SheetHead sheet) => sheet.RowOf(IsHeader) is not null && sheet.Says("2005 - 2019");

    private static bool IsHeader(SheetRow row) => row.Has(0, "DP", "DPNOM", "DPMP", "MPIO", "AÑO", "ÁREA GEOGRÁFICA", "Población");

    private string?[] Translate((string Code, string Year) key, Dictionary<string, string> areas) => Row(
        ("municipality_code", key.Code), ("year", key.Year), ("series", "census2018_2005_2019"),
        ("total", areas["total"]), ("urban", areas["urban"]), ("rural", areas["rural"]));
}

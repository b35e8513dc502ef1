using System.Text.RegularExpressions;
using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Territory;

/// <summary>
/// DNP's fiscal performance, for the category of Law 617 that it repeats. Names and order of its columns differ from year to year;
/// the year stands in the column of the position.
/// </summary>
internal sealed partial class FiscalPerformanceWorkbook(CategoryCsv clean) : SheetLayout<CategoryRow>("dnp-fiscal-performance-xlsx", clean)
{
    /// <inheritdoc/>
    protected override bool IsHeader(SheetRow row) => PlaceOf(row, IsCode()) >= 0 && PlaceOf(row, IsCategory()) >= 0 && PlaceOf(row, Position()) >= 0;

    /// <inheritdoc/>
    protected override Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet)
    {
        var header = sheet.Rows.First(IsHeader);
        var (code, category) = (PlaceOf(header, IsCode()), PlaceOf(header, IsCategory()));
        var year = Position().Match(header[PlaceOf(header, Position())]).Groups[1].Value;
        return row => [Row(("municipality_code", Translation.Code(row[code], 5)), ("year", year), ("category_law_617", CategoryOf(row[category])))];
    }

    private static string CategoryOf(string text) => text.StartsWith("ESP", StringComparison.OrdinalIgnoreCase) ? "E" : text;

    private static int PlaceOf(SheetRow row, Regex name)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (name.IsMatch(row[i]))
                return i;
        }

        return -1;
    }

    [GeneratedRegex("^Código( DANE)?$")]
    private static partial Regex IsCode();

    [GeneratedRegex("^Categor[ií]a( Ley 617.*)?$")]
    private static partial Regex IsCategory();

    [GeneratedRegex(@"^Posición (20\d\d) a nivel nacional", RegexOptions.IgnoreCase)]
    private static partial Regex Position();
}

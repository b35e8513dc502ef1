using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Poverty;

/// <summary>
/// DANE's workbooks of the NBI: the sheet of municipalities, with a merged header whose areas stand in another order in each
/// edition. The coefficients of variation of 2005 are not kept, except that of the total.
/// </summary>
/// <param name="layout">The layout's name.</param>
/// <param name="clean">The edition's CSV.</param>
/// <param name="edition">The words in the title that tell the edition.</param>
/// <param name="withCve">Every value is followed by its coefficient of variation.</param>
internal sealed class NbiWorkbook(string layout, NbiCsv clean, string edition, bool withCve) : SheetLayout<PovertyRow>(layout, clean)
{
    private const int FirstValue = 4;
    private static readonly string[] Areas = ["total", "urban", "rural"];
    private readonly int step = withCve ? 2 : 1;

    /// <summary>NBI 2005, .xls of 30 June 2012.</summary>
    public static NbiWorkbook Of2005(NbiCsv clean) => new("dane-nbi-2005-xls", clean, "CENSO GENERAL 2005", withCve: true);

    /// <summary>NBI 2018, .xlsx.</summary>
    public static NbiWorkbook Of2018(NbiCsv clean) => new("dane-nbi-2018-xlsx", clean, "CNPV 2018", withCve: false);

    /// <inheritdoc/>
    protected override bool Fits(SheetHead sheet) => sheet.Says(edition) && sheet.RowOf(IsHeader) is not null && AreasOf(sheet).Count == Areas.Length;

    /// <inheritdoc/>
    protected override bool IsHeader(SheetRow row) => row.Has(FirstValue, "Prop de Personas en NBI (%)") && row.Has(FirstValue + step, "Prop de Personas en miseria");

    /// <inheritdoc/>
    protected override bool IsTotal(SheetRow row) => row[0] == "00";

    /// <inheritdoc/>
    protected override Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet)
    {
        var startOf = AreasOf(sheet);
        return row => [Translate(row, startOf)];
    }

    private string?[] Translate(SheetRow row, Dictionary<string, int> startOf)
    {
        List<(string, string)> cells =
        [
            ("municipality_code", Translation.Code(row[0], 2) + Translation.Code(row[2], 3)),
            ("municipality_name_published", row[3]),
        ];
        foreach (var area in Areas)
        {
            for (var i = 0; i < NbiCsv.Measures.Count; i++)
                cells.Add(($"{NbiCsv.Measures[i]}_{area}", Translation.Rounded(row[startOf[area] + (i * step)])));
        }

        if (withCve)
            cells.Add(("nbi_total_cve", Translation.Rounded(row[startOf["total"] + 1])));
        return Row([.. cells]);
    }

    private static Dictionary<string, int> AreasOf(SheetHead sheet)
    {
        Dictionary<string, int> found = [];
        foreach (var row in sheet.Rows)
        {
            for (var column = FirstValue; column < row.Cells.Count; column++)
            {
                if (AreaOf(row[column]) is { } area)
                    found.TryAdd(area, column);
            }
        }

        return found;
    }

    private static string? AreaOf(string heading) => heading.ToUpperInvariant() switch
    {
        "TOTAL" => "total",
        "CABECERA" or "CABECERAS" => "urban",
        "RESTO" or "CENTROS POBLADOS Y RURAL DISPERSO" => "rural",
        _ => null,
    };
}

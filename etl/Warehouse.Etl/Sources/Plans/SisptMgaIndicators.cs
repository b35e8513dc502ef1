using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Plans;

/// <summary>The entries of the MGA catalogue that a SisPT export uses; the first product that uses one makes the row.</summary>
internal sealed class SisptMgaIndicators(MgaIndicatorCsv clean) : SisptSheet<MgaIndicatorRow>("sispt-mga-xlsx", clean, SisptProducts.Code)
{
    private const string Indicator = "Código de indicador de producto (MGA)";

    /// <inheritdoc/>
    protected override Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet)
    {
        var columns = sheet.Columns(IsHeader);
        HashSet<string> seen = [];
        return row => seen.Add(row[columns[Indicator]]) ? Translate(new(row, columns)) : [];
    }

    /// <inheritdoc/>
    protected override IEnumerable<string?[]> Translate(SisptRow row) =>
    [
        Row(("mga_indicator_code", Translation.Code(row[Indicator], 9)), ("sector_code", Translation.Code(row["Código del sector"], 2)),
            ("sector_name", row["Sector (MGA)"]), ("programme_code", Translation.Code(row["Código del programa (MGA)"], 4)),
            ("programme_name", row["Programa (MGA)"]), ("product_code", Translation.Code(row["Código del producto (MGA)"], 7)),
            ("product_name", row["Producto (MGA)"]), ("indicator_name", row["Indicador de Producto(MGA)"]), ("unit", row["Unidad de medida"])),
    ];
}

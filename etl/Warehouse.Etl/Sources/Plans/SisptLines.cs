namespace Warehouse.Etl.Sources.Plans;

/// <summary>Strategic lines of a SisPT export.</summary>
internal sealed class SisptLines(PlanLineCsv clean) : SisptSheet<PlanLineRow>("sispt-lines-xlsx", clean, "Consecutivo")
{
    /// <inheritdoc/>
    protected override bool Fits(Sheets.SheetHead sheet) => base.Fits(sheet) && sheet.Columns(IsHeader).Count == 5;

    /// <inheritdoc/>
    protected override IEnumerable<string?[]> Translate(SisptRow row) =>
        [Row(("entity_code", row.Entity), ("line_id", row["Consecutivo"]), ("line_name", row[Line]))];
}

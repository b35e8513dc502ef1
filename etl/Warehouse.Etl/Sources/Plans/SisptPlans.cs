using Warehouse.Etl.Sources.Sheets;

namespace Warehouse.Etl.Sources.Plans;

/// <summary>The plans that a SisPT export speaks of: every product repeats its plan, the first one makes the row.</summary>
internal sealed class SisptPlans(DevelopmentPlanCsv clean) : SisptSheet<DevelopmentPlanRow>("sispt-plan-xlsx", clean, SisptProducts.Code)
{
    private const string Years = "Programación del producto bien o servicio ";

    /// <inheritdoc/>
    protected override Func<SheetRow, IEnumerable<string?[]>> Translator(SourceFile file, SheetHead sheet)
    {
        var columns = sheet.Columns(IsHeader);
        var years = columns.Keys.Where(c => c.StartsWith(Years, StringComparison.Ordinal)).Select(c => c[Years.Length..]).Order().ToList();
        HashSet<string> seen = [];
        return row => seen.Add(row[0]) ? [Row([.. Cells(new(row, columns)), ("period", $"{years[0]}-{years[^1]}")])] : [];
    }

    /// <inheritdoc/>
    protected override IEnumerable<string?[]> Translate(SisptRow row) => [Row([.. Cells(row)])];

    private static (string, string)[] Cells(SisptRow row) =>
    [
        ("entity_code", row.Entity), ("entity_name", row["Entidad territorial"]),
        ("entity_type", row.Entity.Length == 2 ? "department" : "municipality"), ("plan_name", row["Nombre del plan"]),
        ("plan_created_on", row["Fecha de creación del plan"].Split('T')[0]),
    ];
}

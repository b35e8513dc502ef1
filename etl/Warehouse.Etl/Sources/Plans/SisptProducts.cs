namespace Warehouse.Etl.Sources.Plans;

/// <summary>Products of a SisPT export with goals and budgets by year; the fourteen sources of funds are in the total.</summary>
internal sealed class SisptProducts(PlanProductCsv clean) : SisptSheet<PlanProductRow>("sispt-products-xlsx", clean, Code)
{
    /// <summary>The column that only the sheet of products has.</summary>
    public const string Code = "Código de indicador de producto (SisPT)";

    /// <inheritdoc/>
    protected override IEnumerable<string?[]> Translate(SisptRow row) =>
    [
        Row(
        [
            ("entity_code", row.Entity), ("sispt_indicator_id", row[Code]), ("line_id", LineCode(row[Line])),
            ("mga_indicator_code", Translation.Code(row["Código de indicador de producto (MGA)"], 9)),
            ("custom_indicator_name", row["Personalización de Indicador de Producto"]), ("unit", row["Unidad de medida"]),
            ("four_year_goal", row["Meta del cuatrienio"]), ("is_main", Flag(row["Principal"])), ("sdg_code", row["Código de ODS"]),
            ("accumulation", row["Tipo de acumulación"]),
            .. Enumerable.Range(2024, 4).SelectMany(year => new[]
            {
                ($"planned_{year}", row[$"Programación del producto bien o servicio {year}"]), ($"budget_cop_{year}", Translation.Rounded(row[$"Total {year}"], 2)),
            }),
        ]),
    ];
}

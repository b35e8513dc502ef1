namespace Warehouse.Etl.Sources.Plans;

/// <summary>Result indicators of a SisPT export.</summary>
internal sealed class SisptResultIndicators(PlanResultIndicatorCsv clean)
    : SisptSheet<PlanResultIndicatorRow>("sispt-results-xlsx", clean, "Indicador de resultado")
{
    /// <inheritdoc/>
    protected override IEnumerable<string?[]> Translate(SisptRow row) =>
    [
        Row(("entity_code", row.Entity), ("indicator_id", row["Consecutivo"]), ("line_id", LineCode(row[Line])),
            ("result_indicator", row["Indicador de resultado"]), ("in_national_plan", Flag(row["Está en el Plan Nacional de Desarrollo"])),
            ("four_year_goal", row["Meta del cuatrienio"]), ("national_plan_transformation", row["Transformación del Plan Nacional de Desarrollo"])),
    ];
}

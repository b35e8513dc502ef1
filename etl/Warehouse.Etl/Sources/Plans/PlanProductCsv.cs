namespace Warehouse.Etl.Sources.Plans;

/// <summary>A product of a plan with its goals, in its unit, and its budgets, in COP, by year.</summary>
internal sealed record PlanProductRow(
    string EntityCode, string Code, string LineCode, string MgaIndicatorCode, string CustomIndicator, string Unit,
    decimal? FourYearGoal, bool IsMain, int? SdgCode, string? Accumulation, IReadOnlyList<PlanYear> Years)
{
    /// <summary>Equal when all values are, the years' too.</summary>
    public bool Equals(PlanProductRow? other) => other is not null
        && (EntityCode, Code, LineCode, MgaIndicatorCode, CustomIndicator, Unit, FourYearGoal)
            == (other.EntityCode, other.Code, other.LineCode, other.MgaIndicatorCode, other.CustomIndicator, other.Unit, other.FourYearGoal)
        && (IsMain, SdgCode, Accumulation) == (other.IsMain, other.SdgCode, other.Accumulation)
        && Years.SequenceEqual(other.Years);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EntityCode, Code);
}

/// <summary>Goal and budget of one year; the budget in whole pesos, the published centavos rounded.</summary>
internal readonly record struct PlanYear(int Year, decimal? Goal, long? BudgetCop);

/// <summary>Product indicators of the plans of 2024–2027 (DNP, SisPT). Grain: plan and product indicator.</summary>
internal sealed class PlanProductCsv() : CsvLayout<PlanProductRow>(
    "entity_code", "sispt_indicator_id", "line_id", "mga_indicator_code", "custom_indicator_name", "unit", "four_year_goal",
    "is_main", "sdg_code", "accumulation", "planned_2024", "planned_2025", "planned_2026", "planned_2027", "budget_cop_2024",
    "budget_cop_2025", "budget_cop_2026", "budget_cop_2027")
{
    /// <inheritdoc/>
    protected override PlanProductRow Parse(Fields fields) => new(
        PlanEntity.Of(fields), fields.Text("sispt_indicator_id"), fields.Text("line_id"), fields.Code("mga_indicator_code", 9),
        fields.Text("custom_indicator_name"), fields.Text("unit"), fields.OptionalDecimal("four_year_goal"), fields.Flag("is_main"),
        fields.OptionalInt("sdg_code", 1, 17), fields.OptionalText("accumulation"),
        [.. Enumerable.Range(2024, 4).Select(year => new PlanYear(
            year, fields.OptionalDecimal($"planned_{year}"), Pesos(fields.OptionalDecimal($"budget_cop_{year}", 0, 1e15m))))]);

    private static long? Pesos(decimal? amount) =>
        amount is { } cop ? (long)decimal.Round(cop, MidpointRounding.AwayFromZero) : null;
}

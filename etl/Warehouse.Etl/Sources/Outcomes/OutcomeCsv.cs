using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Sources.Outcomes;

/// <summary>An outcome that a regional reports; month 0 when only the year is known.</summary>
internal sealed record OutcomeReportRow(
    string MunicipalityCode, int Year, int Month, string IndicatorCode, string ProgrammeCode, Sex Sex, long Value, long? People, long? CostCop, int? CommitmentId);

/// <summary>Outcomes as a regional reports them. Grain: municipality, period, indicator, programme, sex and commitment.</summary>
internal sealed class OutcomeCsv() : CsvLayout<OutcomeReportRow>(
    "municipality_code", "year", "month", "indicator_code", "programme_code", "sex", "value", "people", "cost_cop", "commitment_id")
{
    /// <inheritdoc/>
    protected override OutcomeReportRow Parse(Fields fields)
    {
        var today = Colombia.Today;
        var row = new OutcomeReportRow(
            fields.Municipality(), fields.Int("year", 1985, today.Year), fields.OptionalInt("month", 1, 12) ?? 0, fields.Text("indicator_code"),
            fields.Text("programme_code"), fields.OneOf<Sex>("sex"), fields.Long("value", -1_000_000_000, 1_000_000_000_000),
            fields.OptionalLong("people", 0, 1_000_000_000), fields.OptionalLong("cost_cop", 0, Commitments.CommitmentCsv.MostCop),
            fields.OptionalInt("commitment_id", 1));
        fields.Agree(row.Year < today.Year || row.Month <= today.Month, "month", "lies in the future");
        return row;
    }
}

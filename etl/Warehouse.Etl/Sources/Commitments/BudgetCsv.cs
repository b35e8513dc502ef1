namespace Warehouse.Etl.Sources.Commitments;

/// <summary>The ordinary budget of a regional in a year, COP.</summary>
internal sealed record BudgetRow(string RegionalCode, int Year, long AmountCop);

/// <summary>Ordinary budgets as SENA's direction reports them. Grain: regional and year.</summary>
internal sealed class BudgetCsv() : CsvLayout<BudgetRow>("regional_code", "year", "amount_cop")
{
    /// <inheritdoc/>
    protected override BudgetRow Parse(Fields fields) => new(
        fields.Code("regional_code", 2), fields.Int("year", 2000, 2100), fields.Long("amount_cop", 0, CommitmentCsv.MostCop));
}

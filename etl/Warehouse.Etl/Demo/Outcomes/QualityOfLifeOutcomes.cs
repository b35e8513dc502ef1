using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>Families accompanied at the end of each quarter, which is a stock, and those who left extreme poverty in it.</summary>
internal sealed class QualityOfLifeOutcomes : IOutcomeSubject
{
    private const int MonthsOfAQuarter = 3;

    /// <inheritdoc/>
    public OutcomeArea Area => OutcomeArea.QualityOfLife;

    /// <inheritdoc/>
    public double Reporting(Town town) => 0.95;

    /// <inheritdoc/>
    public IEnumerable<OutcomeRecord> Of(Report report)
    {
        if (!report.EndsQuarter)
            return [];
        var families = (long)(report.Town.Thousands * 40 * report.Town.Poverty * report.Chance.Around(0.1));
        return
        [
            report.Row("QOL_FAMILIES", families),
            report.Row("QOL_PROMOTED", Math.Min(families, report.Number(MonthsOfAQuarter * 1.5 * report.Town.Poverty))),
        ];
    }
}

using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>Entrepreneurs guided, their plans, companies and productive units, and the jobs: expected first, verified later.</summary>
internal sealed class EntrepreneurshipOutcomes : IOutcomeSubject
{
    private const int JobsOfACompany = 5, JobsOfAUnit = 2;

    /// <inheritdoc/>
    public OutcomeArea Area => OutcomeArea.Entrepreneurship;

    /// <inheritdoc/>
    public double Reporting(Town town) => town.Thousands < 20 ? 0.35 : 0.75;

    /// <inheritdoc/>
    public IEnumerable<OutcomeRecord> Of(Report report)
    {
        var guided = report.People(3.2);
        var plans = report.Part(guided.Total, 0.2);
        var companies = report.Part(plans, 0.25);
        var units = report.Number(0.5 * report.Town.Poverty);
        var expected = companies * JobsOfACompany + units * JobsOfAUnit;
        return
        [
            .. report.Rows("ENT_GUIDED", guided),
            report.Row("ENT_PLANS", plans),
            report.Row("ENT_COMPANIES", companies),
            report.Row("ENT_STRENGTHENED", report.Number(0.6)),
            report.Row("ENT_UNITS", units),
            report.Row("ENT_JOBS_EXPECTED", expected),
            report.Row("ENT_JOBS_VERIFIED", report.Part(expected, 0.6)),
        ];
    }
}

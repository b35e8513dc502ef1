using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>The public employment agency: registered, guided, vacancies, placed. Small places are served by a mobile office now and then.</summary>
internal sealed class EmploymentOutcomes : IOutcomeSubject
{
    /// <inheritdoc/>
    public OutcomeArea Area => OutcomeArea.Employment;

    /// <inheritdoc/>
    public double Reporting(Town town) => town.Thousands switch { < 8 => 0.25, < 20 => 0.45, _ => 0.8 };

    /// <inheritdoc/>
    public IEnumerable<OutcomeRecord> Of(Report report)
    {
        var registered = report.People(15);
        var vacancies = report.Number(6 * (1.3 - report.Town.Poverty));
        var placed = report.Part(registered, 0.3 * (1.3 - report.Town.Poverty));
        return
        [
            .. report.Rows("EMP_REGISTERED", registered),
            .. report.Rows("EMP_GUIDED", report.Part(registered, 0.55)),
            report.Row("EMP_VACANCIES", vacancies),
            .. report.Rows("EMP_PLACED", placed),
        ];
    }
}

using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Demo.Outcomes;

/// <summary>People and projects of income generation, and by how much the income of those people changed: by quarter.</summary>
internal sealed class IncomeOutcomes : IOutcomeSubject
{
    private const double UsualChangeCop = 85_000;

    /// <inheritdoc/>
    public OutcomeArea Area => OutcomeArea.Income;

    /// <inheritdoc/>
    public double Reporting(Town town) => 0.9;

    /// <inheritdoc/>
    public IEnumerable<OutcomeRecord> Of(Report report)
    {
        if (!report.EndsQuarter)
            return [];
        var people = report.People(9 * report.Town.Poverty);
        var asked = report.Part(people.Total, 0.5);
        return
        [
            .. report.Rows("INC_PEOPLE", people),
            report.Row("INC_PROJECTS", report.Part(people.Total, 0.08)),
            report.Row("INC_CHANGE", asked == 0 ? 0 : (long)(UsualChangeCop * report.Chance.Around(0.8)), asked),
        ];
    }
}

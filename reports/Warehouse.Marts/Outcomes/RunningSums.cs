using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>Flows added up within the year, month by month or quarter by quarter, against the year's target.</summary>
/// <param name="question">The question of the rows.</param>
/// <param name="indicators">Indicators of the selection.</param>
/// <param name="targets">Targets of whole years; null when none stands at the rows' grain.</param>
internal sealed class RunningSums(OutcomeQuestion question, IReadOnlyList<DimIndicator> indicators, Targets? targets)
{
    private readonly List<OutcomeDimension> yearly = [.. YearlyDimensions(question)];

    /// <summary>The dimensions of whole years.</summary>
    public static IEnumerable<OutcomeDimension> YearlyDimensions(OutcomeQuestion question) =>
        question.GroupBy.Distinct().Where(d => d is not (OutcomeDimension.Month or OutcomeDimension.Quarter));

    /// <summary>All rows of the answer with their running sums, in the order they came.</summary>
    public IReadOnlyList<OutcomeRow> Add(IReadOnlyList<OutcomeRow> rows)
    {
        var sums = new Dictionary<OutcomeRow, OutcomeRow>(ReferenceEqualityComparer.Instance);
        foreach (var year in rows.Where(IsFlow).GroupBy(r => RowDimension.Key(r, yearly)))
        {
            decimal? sum = null;
            foreach (var row in year.OrderBy(r => r.Quarter).ThenBy(r => r.Month))
            {
                sum = row.Achieved is null ? sum : (sum ?? 0) + row.Achieved;
                var target = targets?.Of(row);
                var related = (row.Related ?? RelatedMeasures.Nothing) with { Cumulative = sum, CumulativeAttainment = target is > 0 ? (double?)(sum / target) : null };
                sums.Add(row, row with { Related = related });
            }
        }

        return [.. rows.Select(r => sums.GetValueOrDefault(r, r))];
    }

    private bool IsFlow(OutcomeRow row) =>
        (indicators.Count == 1 ? indicators[0] : indicators.FirstOrDefault(i => i.Code == row.Indicator))?.Accumulation == Accumulation.Flow;
}

using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Tests.Marts.AtRandom;

/// <summary>Flows from January to a row's month or quarter.</summary>
internal static class PlainRunningSums
{
    public static List<OutcomeRow> Add(List<OutcomeRow> rows, IReadOnlyList<OutcomeDimension> groupBy, IReadOnlyList<FlatOutcome> selected)
    {
        var oneYear = groupBy.Contains(OutcomeDimension.Year) || selected.Select(o => o.Period.Year).Distinct().Count() == 1;
        if (!oneYear || !(groupBy.Contains(OutcomeDimension.Month) || groupBy.Contains(OutcomeDimension.Quarter)))
        {
            return rows;
        }

        var flows = selected.Where(o => o.Indicator.Accumulation == Accumulation.Flow).Select(o => o.Indicator).ToHashSet();
        bool IsFlow(OutcomeRow row) => flows.Any(i => (row.Indicator ?? i.Code) == i.Code && (row.Area ?? i.Area) == i.Area);
        return rows.ConvertAll(row => !IsFlow(row) ? row : row with
        {
            Related = (row.Related ?? RelatedMeasures.Nothing) with
            {
                Cumulative = rows.Where(r => Year(r) == Year(row) && (r.Quarter ?? 0, r.Month ?? 0).CompareTo((row.Quarter ?? 0, row.Month ?? 0)) <= 0).Sum(r => r.Achieved),
            },
        });
    }

    private static OutcomeRow Year(OutcomeRow row) => row with
    {
        Month = null,
        Quarter = null,
        Achieved = null,
        People = null,
        CostCop = null,
        Municipalities = 0,
        Related = null,
    };
}

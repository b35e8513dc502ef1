using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>What a row gets beside its sums: target, light, rate.</summary>
/// <param name="ofRows">What is asked of the groups.</param>
/// <param name="ofTotals">What is asked of the totals.</param>
/// <param name="indicators">Indicators of the selection.</param>
/// <param name="targets">Targets; null when none stands at the grain.</param>
/// <param name="inhabitants">Inhabitants; null when they cannot be told.</param>
/// <param name="wholes">What shares are parts of, by indicator code.</param>
internal sealed class RowSupplement(
    OutcomeMeasures ofRows, OutcomeMeasures ofTotals, IReadOnlyList<DimIndicator> indicators, Targets? targets, Inhabitants? inhabitants, IReadOnlyDictionary<string, long> wholes)
{
    private const OutcomeMeasures Kept = OutcomeMeasures.Achieved | OutcomeMeasures.ChangeFromPreviousPeriod | OutcomeMeasures.ChangeFromBaseYear | OutcomeMeasures.Cumulative;

    private const OutcomeMeasures OfOthers =
        OutcomeMeasures.Target | OutcomeMeasures.Attainment | OutcomeMeasures.Gap | OutcomeMeasures.Share | OutcomeMeasures.PerThousandInhabitants;

    private readonly Dictionary<string, DimIndicator> byCode = indicators.ToDictionary(i => i.Code);

    /// <summary>Gives a row, which is the caller's own, everything that was asked and nothing else.</summary>
    public OutcomeRow Complete(OutcomeRow row, bool total)
    {
        var measures = total ? ofTotals : ofRows;
        var several = total && indicators.Count > 1;
        var achieved = several ? null : row.Achieved;
        row.Related = (measures & OfOthers) != 0 ? Related(row, achieved, measures, total) : null;
        row.Achieved = (measures & Kept) != 0 ? achieved : null;
        row.People = measures.HasFlag(OutcomeMeasures.People) && !several ? row.People : null;
        row.CostCop = measures.HasFlag(OutcomeMeasures.CostCop) ? row.CostCop : null;
        row.Municipalities = measures.HasFlag(OutcomeMeasures.Municipalities) ? row.Municipalities : 0;
        return row;
    }

    private RelatedMeasures Related(OutcomeRow row, decimal? achieved, OutcomeMeasures measures, bool total)
    {
        var indicator = IndicatorOf(row);
        var target = total ? indicators.Count > 1 ? null : targets?.Total : targets?.Of(row);
        var people = total ? inhabitants?.Total : inhabitants?.Of(row);
        var additive = indicator?.Accumulation is Accumulation.Flow or Accumulation.Stock;
        return new()
        {
            Target = Asked(OutcomeMeasures.Target, target),
            Attainment = Asked(OutcomeMeasures.Attainment, target is > 0 && achieved is not null ? (double?)(achieved / target) : null),
            Gap = Asked(OutcomeMeasures.Gap, target - achieved),
            Share = Asked(OutcomeMeasures.Share, additive && wholes.TryGetValue(indicator!.Code, out var whole) && whole != 0 ? (double?)(achieved / whole) : null),
            Inhabitants = Asked(OutcomeMeasures.PerThousandInhabitants, people),
            PerThousandInhabitants = Asked(OutcomeMeasures.PerThousandInhabitants, additive && people > 0 ? (double?)(achieved * 1000 / people) : null),
        };

        T? Asked<T>(OutcomeMeasures measure, T? value)
            where T : struct => measures.HasFlag(measure) ? value : null;
    }

    private DimIndicator? IndicatorOf(OutcomeRow row) =>
        indicators.Count == 1 ? indicators[0]
        : row.Indicator is { } code ? byCode.GetValueOrDefault(code)
        : indicators.FirstOrDefault(i => i.Area == row.Area);
}

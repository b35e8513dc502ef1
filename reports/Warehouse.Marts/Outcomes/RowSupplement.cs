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

    private readonly Dictionary<string, DimIndicator> byCode = indicators.ToDictionary(i => i.Code);

    /// <summary>Gives a row, which is the caller's own, everything that was asked and nothing else.</summary>
    public OutcomeRow Complete(OutcomeRow row, bool total)
    {
        var measures = total ? ofTotals : ofRows;
        var indicator = IndicatorOf(row);
        var several = total && indicators.Count > 1;
        var achieved = several ? null : row.Achieved;
        var target = several ? null : total ? targets?.Total : targets?.Of(row);
        var people = total ? inhabitants?.Total : inhabitants?.Of(row);
        var attainment = target is > 0 && achieved is not null ? (double?)(achieved / target) : null;
        var additive = indicator?.Accumulation is Accumulation.Flow or Accumulation.Stock;
        row.Achieved = (measures & Kept) != 0 ? achieved : null;
        row.People = several ? null : Asked(OutcomeMeasures.People, row.People);
        row.CostCop = Asked(OutcomeMeasures.CostCop, row.CostCop);
        row.Municipalities = measures.HasFlag(OutcomeMeasures.Municipalities) ? row.Municipalities : 0;
        row.Gap = Asked(OutcomeMeasures.Gap, target - achieved);
        row.Share = Asked(OutcomeMeasures.Share, additive && wholes.TryGetValue(indicator!.Code, out var whole) && whole != 0 ? (double?)(achieved / whole) : null);
        row.Target = Asked(OutcomeMeasures.Target, target);
        row.Attainment = Asked(OutcomeMeasures.Attainment, attainment);
        row.TrafficLight = TrafficLightScale.Current.Of(Asked(OutcomeMeasures.Attainment, attainment));
        row.Inhabitants = Asked(OutcomeMeasures.PerThousandInhabitants, people);
        row.PerThousandInhabitants = Asked(OutcomeMeasures.PerThousandInhabitants, additive && people > 0 ? (double?)(achieved * 1000 / people) : null);
        return row;

        T? Asked<T>(OutcomeMeasures measure, T? value)
            where T : struct => measures.HasFlag(measure) ? value : null;
    }

    private DimIndicator? IndicatorOf(OutcomeRow row) =>
        indicators.Count == 1 ? indicators[0]
        : row.Indicator is { } code ? byCode.GetValueOrDefault(code)
        : indicators.FirstOrDefault(i => i.Area == row.Area);
}

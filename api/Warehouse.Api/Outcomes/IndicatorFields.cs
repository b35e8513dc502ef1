using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>The public fields of an indicator.</summary>
[ObjectType<Indicator>(
    Ignore =
    [
        nameof(Indicator.ImportBatchId),
        nameof(Indicator.SourceLine),
        nameof(Indicator.Position),
        nameof(Indicator.NumeratorCode),
        nameof(Indicator.DenominatorCode),
    ],
    Ids = [nameof(Indicator.Code)])]
[Cacheable]
public static class IndicatorFields
{
    /// <summary>Indicator on top of a ratio; null otherwise.</summary>
    public static async Task<Indicator?> GetNumeratorAsync(
        [Parent(nameof(Indicator.NumeratorCode))] Indicator indicator, IndicatorByCode indicators, CancellationToken cancellationToken) =>
        indicator.NumeratorCode is { } code ? await indicators.LoadAsync(code, cancellationToken) : null;

    /// <summary>Indicator below a ratio; null otherwise.</summary>
    public static async Task<Indicator?> GetDenominatorAsync(
        [Parent(nameof(Indicator.DenominatorCode))] Indicator indicator, IndicatorByCode indicators, CancellationToken cancellationToken) =>
        indicator.DenominatorCode is { } code ? await indicators.LoadAsync(code, cancellationToken) : null;

    /// <summary>Where the traffic light of an attainment changes, with the version of the limits: the same for every indicator.</summary>
    public static TrafficLightScale GetThresholds([Parent(nameof(Indicator.Code))] Indicator indicator) => TrafficLightScale.Current;
}

namespace Warehouse.Etl.Lineage;

/// <summary>What a file gave to an indicator in a year, as the star holds it.</summary>
/// <param name="Indicator">Indicator code.</param>
/// <param name="Year">Year.</param>
/// <param name="Facts">Facts that carry the batch.</param>
/// <param name="Records">Operational records behind them.</param>
/// <param name="Value">Sum of their values; of a mean the sum of mean × people.</param>
internal sealed record FedFigure(string Indicator, int Year, int Facts, int Records, long Value);

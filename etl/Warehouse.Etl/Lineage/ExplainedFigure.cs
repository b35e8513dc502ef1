using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Etl.Lineage;

/// <summary>One number of the star and where it comes from.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Month">Of a stock the month that counts, 0 for the year as a whole; null where all months count.</param>
/// <param name="Facts">Facts of the star behind it.</param>
/// <param name="Value">Sum of their values; of a mean the sum of mean × people.</param>
/// <param name="People">Sum of the people that they state; null when none does.</param>
/// <param name="Origins">What each file gave, by batch.</param>
internal sealed record ExplainedFigure(Indicator Indicator, int? Month, int Facts, long Value, long? People, IReadOnlyList<FigureOrigin> Origins)
{
    /// <summary>The number as it is published; null when nothing is reported, or the mean of nobody.</summary>
    public double? Published => Facts == 0 ? null
        : Indicator.Accumulation != Accumulation.Average ? Value
        : People is > 0 and var people ? (double)Value / people : null;

    /// <summary>Whether the records still are what the star was loaded from.</summary>
    public bool Agrees => Origins.Sum(o => o.Value) == Value;
}

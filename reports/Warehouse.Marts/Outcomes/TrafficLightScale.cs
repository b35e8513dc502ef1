namespace Warehouse.Marts.Outcomes;

/// <summary>The limits of the traffic light, as a published version of them sets them. Attainments are shares: 1 = target reached.</summary>
/// <param name="Version">Which publication.</param>
/// <param name="Vulnerable">Least attainment that is not low.</param>
/// <param name="Good">Least attainment that is good.</param>
/// <param name="Over">Greatest attainment that is good and not over.</param>
public sealed record TrafficLightScale(string Version, double Vulnerable, double Good, double Over)
{
    /// <summary>SENA, Seguimiento de metas, September 2025.</summary>
    public static TrafficLightScale Current { get; } = new("SENA 2025-09", 0.70, 0.85, 1.00);

    /// <summary>The light of an attainment.</summary>
    public TrafficLight Of(double? attainment) => attainment switch
    {
        null => TrafficLight.NoData,
        { } a when a < Vulnerable => TrafficLight.Low,
        { } a when a < Good => TrafficLight.Vulnerable,
        { } a when a <= Over => TrafficLight.Good,
        _ => TrafficLight.Over,
    };
}

namespace Warehouse.Marts.Outcomes;

/// <summary>Achieved against target.</summary>
public enum TrafficLight
{
    /// <summary>No target or no value.</summary>
    NoData,

    /// <summary>Below the first limit.</summary>
    Low,

    /// <summary>From the first limit to below the second.</summary>
    Vulnerable,

    /// <summary>From the second limit to the target.</summary>
    Good,

    /// <summary>Above the target.</summary>
    Over,
}

namespace Warehouse.Marts.Priorities;

/// <summary>What the coverage of a review cycle can be grouped by.</summary>
public enum CoverageDimension
{
    /// <summary>SENA regional.</summary>
    Regional,

    /// <summary>Department.</summary>
    Department,

    /// <summary>Municipality: every number is then 0 or 1, and the zeros are what is missing.</summary>
    Municipality,
}

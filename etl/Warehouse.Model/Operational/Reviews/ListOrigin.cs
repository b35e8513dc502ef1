namespace Warehouse.Model.Operational.Reviews;

/// <summary>Where a cycle's priority list comes from.</summary>
public enum ListOrigin
{
    /// <summary>Ranked by the product in the cycle's poverty index.</summary>
    Ranked,

    /// <summary>Loaded from an official file.</summary>
    Official,
}

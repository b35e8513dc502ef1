namespace Warehouse.Model.Operational.Outcomes;

/// <summary>How often figures of an indicator are due.</summary>
public enum Frequency
{
    /// <summary>Each month.</summary>
    Monthly,

    /// <summary>Each quarter.</summary>
    Quarterly,

    /// <summary>Each year.</summary>
    Annual,
}

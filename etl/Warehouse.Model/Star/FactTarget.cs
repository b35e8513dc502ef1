using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Model.Star;

/// <summary>
/// Targets at their own grain: a goal of the nation, a regional or a centre, or a commitment's target in a municipality.
/// A regional's goal is never forced onto its municipalities. Grain: one target.
/// </summary>
public sealed class FactTarget
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>Whose goal it is; null for a commitment's target.</summary>
    public GoalScope? Scope { get; set; }

    /// <summary>Code of the regional or centre, <c>SENA</c> for the nation; null for a commitment's target.</summary>
    public string? ScopeCode { get; set; }

    /// <summary>Regional concerned; null for the nation.</summary>
    public string? RegionalCode { get; set; }

    /// <summary>Municipality of a commitment; 0 otherwise.</summary>
    public int MunicipalityKey { get; set; }

    /// <summary>Period.</summary>
    public int PeriodKey { get; set; }

    /// <summary>Indicator; 0 when the goal's item is none of the catalogue.</summary>
    public int IndicatorKey { get; set; }

    /// <summary>Commitment; 0 for a goal.</summary>
    public int CommitmentKey { get; set; }

    /// <summary>Category as SENA names it; null for a commitment's target.</summary>
    public string? Category { get; set; }

    /// <summary>Item as SENA names it; null for a commitment's target.</summary>
    public string? Item { get; set; }

    /// <summary>A subtotal or total of other rows: never added to them.</summary>
    public bool IsTotal { get; set; }

    /// <summary>A rate between 0 and 1, not a count.</summary>
    public bool IsRate { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <summary>Target in the indicator's unit; null when SENA set none.</summary>
    public double? Target { get; set; }

    /// <summary>Executed as SENA reports beside the goal; null for a commitment's target or when not reported.</summary>
    public double? Executed { get; set; }
}

using Warehouse.Model.Operational.Plans;

namespace Warehouse.Model.Star;

/// <summary>A plan of a municipality or department for a term. Key 0: no plan.</summary>
public sealed class DimPlan : IDimension
{
    /// <summary>Surrogate key.</summary>
    public int Key { get; set; }

    /// <summary>The plan's id in the operational store; null for key 0.</summary>
    public int? PlanId { get; set; }

    /// <summary>Code of the municipality or department.</summary>
    public required string TerritoryCode { get; set; }

    /// <summary>Term, e.g. <c>2012-2015</c>.</summary>
    public required string Term { get; set; }

    /// <summary>Title; null when not known.</summary>
    public string? Title { get; set; }

    /// <summary>How far the plan has come.</summary>
    public PlanStatus Status { get; set; }

    /// <summary>Day of receipt; null when not yet received.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }
}

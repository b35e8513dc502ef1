using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Model.Operational.Reviews;

/// <summary>A plan project that a review names as one where SENA can be an ally. Grain: review and project.</summary>
public sealed class AllianceOpportunity
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>The review.</summary>
    public int ReviewId { get; set; }

    /// <summary>The project.</summary>
    public int PlanProjectId { get; set; }

    /// <summary>The project.</summary>
    public PlanProject? PlanProject { get; set; }

    /// <summary>The outcome area SENA would serve.</summary>
    public OutcomeArea Area { get; set; }

    /// <summary>What SENA would do, in words.</summary>
    public required string Contribution { get; set; }

    /// <summary>Estimated money of the ordinary budget, COP; null when not estimated.</summary>
    public long? EstimatedCop { get; set; }
}

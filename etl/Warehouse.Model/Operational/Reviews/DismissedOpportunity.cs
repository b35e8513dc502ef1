using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Model.Operational.Reviews;

/// <summary>A suggested opportunity that the reviewer does not want. Grain: review, project and area.</summary>
public sealed class DismissedOpportunity
{
    /// <summary>The review.</summary>
    public int ReviewId { get; set; }

    /// <summary>The project.</summary>
    public int PlanProjectId { get; set; }

    /// <summary>The project.</summary>
    public PlanProject? PlanProject { get; set; }

    /// <summary>The outcome area that was suggested.</summary>
    public OutcomeArea Area { get; set; }

    /// <summary>Why not, in words.</summary>
    public required string Reason { get; set; }
}

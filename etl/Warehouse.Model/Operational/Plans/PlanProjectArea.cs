using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Model.Operational.Plans;

/// <summary>
/// An outcome area that SENA could serve in a plan project, as the rules say: derived whenever projects or rules change.
/// Grain: project and area.
/// </summary>
public sealed class PlanProjectArea
{
    /// <summary>The project.</summary>
    public int PlanProjectId { get; set; }

    /// <summary>The project.</summary>
    public PlanProject? PlanProject { get; set; }

    /// <summary>The outcome area.</summary>
    public OutcomeArea Area { get; set; }

    /// <summary>Points of all rules that matched, 10 or more.</summary>
    public int Score { get; set; }

    /// <summary>The words and MGA codes that spoke for it, parted by <c>; </c>.</summary>
    public required string Matches { get; set; }
}

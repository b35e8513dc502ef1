using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Plans;

/// <summary>A strategic line of a plan (línea estratégica). Grain: plan and code.</summary>
public sealed class PlanLine : Imported
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>The plan.</summary>
    public int PlanId { get; set; }

    /// <summary>Code within the plan, e.g. <c>LE-2</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Name as the plan writes it.</summary>
    public required string Name { get; set; }
}

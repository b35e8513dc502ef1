using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Plans;

/// <summary>A result indicator of a plan (SisPT). Grain: plan and code.</summary>
public sealed class PlanResultIndicator : Imported
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>The plan.</summary>
    public int PlanId { get; set; }

    /// <summary>Code within the plan, e.g. <c>IR-6</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Strategic line; null when the plan names none.</summary>
    public int? LineId { get; set; }

    /// <summary>Name in Spanish as published.</summary>
    public required string Name { get; set; }

    /// <summary>Whether it also stands in the national development plan.</summary>
    public bool InNationalPlan { get; set; }

    /// <summary>Goal for the four years, in the indicator's own unit; null when not set.</summary>
    public decimal? FourYearGoal { get; set; }

    /// <summary>Transformation of the national plan it serves; null when not given.</summary>
    public string? NationalPlanTransformation { get; set; }
}

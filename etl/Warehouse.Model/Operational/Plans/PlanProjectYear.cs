using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Plans;

/// <summary>Goal and budget of a plan project in one year. Grain: project and year.</summary>
public sealed class PlanProjectYear : Imported
{
    /// <summary>The project.</summary>
    public int PlanProjectId { get; set; }

    /// <summary>Year of the term.</summary>
    public int Year { get; set; }

    /// <summary>Goal in the project's unit; null when none is set for the year.</summary>
    public decimal? Goal { get; set; }

    /// <summary>Budget of all funding sources, COP of the year; null when not given.</summary>
    public long? BudgetCop { get; set; }
}

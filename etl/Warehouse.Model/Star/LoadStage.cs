namespace Warehouse.Model.Star;

/// <summary>A stage of the pipeline at which outcomes are counted.</summary>
public enum LoadStage
{
    /// <summary>The operational store, as the load read it.</summary>
    Operational,

    /// <summary>The facts of the star.</summary>
    Star,

    /// <summary>The yearly aggregate of the star.</summary>
    Aggregate,

    /// <summary>The sums of that aggregate by department.</summary>
    Departments,
}

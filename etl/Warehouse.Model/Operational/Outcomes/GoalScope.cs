namespace Warehouse.Model.Operational.Outcomes;

/// <summary>Whose goal it is. A goal stands at its own grain: a regional's is not forced onto its municipalities.</summary>
public enum GoalScope
{
    /// <summary>SENA as a whole.</summary>
    National,

    /// <summary>A regional.</summary>
    Regional,

    /// <summary>A training centre.</summary>
    Centre,
}

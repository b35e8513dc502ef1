using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>The tables that can answer, the smallest first; they have the names of the star's.</summary>
public enum OutcomeTable
{
    /// <summary>See <see cref="DepartmentOutcome"/>.</summary>
    DepartmentOutcomes,

    /// <summary>See <see cref="AggregateOutcome"/>.</summary>
    AggregateOutcomes,

    /// <summary>See <see cref="FactOutcome"/>.</summary>
    FactOutcomes,

    /// <summary>See <see cref="PublishedOutcome"/>: of an earlier load.</summary>
    PublishedOutcomes,
}

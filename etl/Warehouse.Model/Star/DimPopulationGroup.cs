using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Model.Star;

/// <summary>A group of people. Key 0: the source does not split.</summary>
public sealed class DimPopulationGroup : IDimension
{
    /// <summary>Surrogate key.</summary>
    public int Key { get; set; }

    /// <summary>Sex as reported; <see cref="Sex.NotReported"/> when the source does not split.</summary>
    public Sex Sex { get; set; }
}

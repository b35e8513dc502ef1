using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Model.Star;

/// <summary>A review cycle.</summary>
public sealed class DimReviewCycle : IDimension
{
    /// <summary>Surrogate key.</summary>
    public int Key { get; set; }

    /// <summary>Code, e.g. <c>C112-2012</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Title in Spanish.</summary>
    public required string Title { get; set; }

    /// <summary>Term of the plans reviewed.</summary>
    public required string Term { get; set; }

    /// <summary>First day of the window.</summary>
    public DateOnly OpensOn { get; set; }

    /// <summary>Last day of the window.</summary>
    public DateOnly ClosesOn { get; set; }

    /// <summary>Where the list comes from.</summary>
    public ListOrigin ListOrigin { get; set; }
}

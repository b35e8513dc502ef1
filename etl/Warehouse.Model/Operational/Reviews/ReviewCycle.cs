using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Reviews;

/// <summary>One round of reviews of the plans of a term, such as the circular's of March 2012.</summary>
public sealed class ReviewCycle : Imported
{
    /// <summary>Code, e.g. <c>C112-2012</c>.</summary>
    public required string Code { get; set; }

    /// <summary>Title in Spanish.</summary>
    public required string Title { get; set; }

    /// <summary>Term of the plans reviewed, e.g. <c>2012-2015</c>.</summary>
    public required string Term { get; set; }

    /// <summary>First day of the window.</summary>
    public DateOnly OpensOn { get; set; }

    /// <summary>Last day of the window: a review sent later is late.</summary>
    public DateOnly ClosesOn { get; set; }

    /// <summary>How many municipalities the list holds.</summary>
    public int PrioritySize { get; set; }

    /// <summary>The index that ranks the list; null when an official list needs none.</summary>
    public string? PovertyIndexCode { get; set; }

    /// <summary>Where the list comes from.</summary>
    public ListOrigin ListOrigin { get; set; }

    /// <summary>The list, by position.</summary>
    public List<PriorityMunicipality> Priorities { get; } = [];
}

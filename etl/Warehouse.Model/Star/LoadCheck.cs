namespace Warehouse.Model.Star;

/// <summary>A control sum compared between two stages of the pipeline. Grain: load and check.</summary>
public sealed class LoadCheck
{
    /// <summary>Stands in the name of a check of the demonstration scenario.</summary>
    public const string OfDemonstration = " (demonstration)";

    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>The load.</summary>
    public int LoadRunId { get; set; }

    /// <summary>What is compared, e.g. <c>outcomes TRA_TRAINEES 2025: operational = star</c>.</summary>
    public required string Name { get; set; }

    /// <summary>Sum or count on the left side.</summary>
    public long Expected { get; set; }

    /// <summary>Sum or count on the right side.</summary>
    public long Actual { get; set; }

    /// <summary>The load that measured it: this one, or an earlier one when nothing of it changed since.</summary>
    public int MeasuredBy { get; set; }

    /// <summary>Whether both are equal; a load with an unequal check is not published.</summary>
    public bool Passed { get; set; }
}

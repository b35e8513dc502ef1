namespace Warehouse.Model.Star;

/// <summary>
/// Rows and sums of outcomes at one stage of the pipeline, as the last load measured them; a load that changes some outcomes
/// measures those and carries the rest on. Grain: stage, source, indicator, year, demonstration or not.
/// </summary>
public sealed class ControlSum
{
    /// <summary>Where it was measured.</summary>
    public LoadStage Stage { get; set; }

    /// <summary>The source's name; <see cref="DimBatch.People"/> for what people recorded; empty for the aggregates, which know none.</summary>
    public required string Source { get; set; }

    /// <summary>Indicator code.</summary>
    public required string IndicatorCode { get; set; }

    /// <summary>Year.</summary>
    public int Year { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <summary>Outcome records; 0 for the aggregates, which count facts only.</summary>
    public long Records { get; set; }

    /// <summary>Facts; 0 for the operational store, which has none.</summary>
    public long Facts { get; set; }

    /// <summary>Sum of the values; of a mean the sum of mean × people.</summary>
    public long Value { get; set; }

    /// <summary>Sum of the people that are stated.</summary>
    public long People { get; set; }

    /// <summary>Sum of the cost that is stated, COP.</summary>
    public long CostCop { get; set; }

    /// <summary>The load that measured it.</summary>
    public int LoadRunId { get; set; }
}

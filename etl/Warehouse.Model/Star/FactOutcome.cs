namespace Warehouse.Model.Star;

/// <summary>
/// Outcomes. Grain: period, municipality, indicator, programme, training, population group, commitment, verified or not,
/// demonstration or not, import batch. Additive only as the indicator's accumulation allows.
/// </summary>
public sealed class FactOutcome
{
    /// <summary>Period.</summary>
    public int PeriodKey { get; set; }

    /// <summary>Municipality as it was in the period.</summary>
    public int MunicipalityKey { get; set; }

    /// <summary>Indicator.</summary>
    public int IndicatorKey { get; set; }

    /// <summary>Programme and executing entity.</summary>
    public int ProgrammeKey { get; set; }

    /// <summary>Kind of training.</summary>
    public int TrainingKey { get; set; }

    /// <summary>Population group.</summary>
    public int PopulationGroupKey { get; set; }

    /// <summary>Commitment.</summary>
    public int CommitmentKey { get; set; }

    /// <summary>Checked against evidence.</summary>
    public bool Verified { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <summary>Import batch, as <see cref="DimBatch"/> has it; 0 when a person reported it.</summary>
    public int BatchId { get; set; }

    /// <summary>Value in the indicator's unit; for a weighted mean the sum of mean × people.</summary>
    public long Value { get; set; }

    /// <summary>People reached; null when the source does not say.</summary>
    public long? People { get; set; }

    /// <summary>Cost, COP of the year; null when the source does not say.</summary>
    public long? CostCop { get; set; }

    /// <summary>Outcome records of the operational store behind the fact: more than 1 where several share its grain.</summary>
    public int Records { get; set; }
}

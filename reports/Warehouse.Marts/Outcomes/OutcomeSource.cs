using Warehouse.Model.Star;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// What conditions, keys and sums are written against: one outcome with the dimensions that the question needs. Only what
/// <see cref="SourceRows"/> binds is there; it never leaves SQL.
/// </summary>
internal sealed class OutcomeSource
{
    public int Year { get; init; }

    public int PeriodKey { get; init; }

    public int MunicipalityKey { get; init; }

    public int IndicatorKey { get; init; }

    public int ProgrammeKey { get; init; }

    public int TrainingKey { get; init; }

    public int PopulationGroupKey { get; init; }

    public int CommitmentKey { get; init; }

    public string EntityCode { get; init; } = null!;

    public bool Verified { get; init; }

    public bool Demonstration { get; init; }

    /// <summary>Additive value; of a ratio 100 × the numerator, null for its denominator.</summary>
    public long? Value { get; init; }

    /// <summary>What the summed value is divided by: the denominator of a ratio, the people of a mean, zero where there is nothing to divide by; null for what is not divided.</summary>
    public long? Divisor { get; init; }

    public long? People { get; init; }

    public long? CostCop { get; init; }

    /// <summary>Department code.</summary>
    public string DepartmentCode { get; init; } = null!;

    /// <summary>Regional code.</summary>
    public string RegionalCode { get; init; } = null!;

    public DimMunicipality Municipality { get; init; } = null!;

    public DimIndicator Indicator { get; init; } = null!;

    public DimPeriod Period { get; init; } = null!;

    public DimProgramme Programme { get; init; } = null!;

    public DimTraining Training { get; init; } = null!;

    public DimPopulationGroup PopulationGroup { get; init; } = null!;

    public DimCommitment Commitment { get; init; } = null!;

    public int? PovertyQuintile { get; init; }

    public bool Priority { get; init; }
}

using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Model.Star;

/// <summary>Accumulating snapshot of a commitment. Grain: commitment.</summary>
public sealed class FactCommitment
{
    /// <summary>Commitment.</summary>
    public int CommitmentKey { get; set; }

    /// <summary>Municipality.</summary>
    public int MunicipalityKey { get; set; }

    /// <summary>Plan whose review it follows from; 0 when none.</summary>
    public int PlanKey { get; set; }

    /// <summary>Indicator.</summary>
    public int IndicatorKey { get; set; }

    /// <summary>Regional.</summary>
    public required string RegionalCode { get; set; }

    /// <summary>Year of the ordinary budget that pays.</summary>
    public int BudgetYear { get; set; }

    /// <summary>How far it has come.</summary>
    public CommitmentStatus Status { get; set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly EndsOn { get; set; }

    /// <summary>Budget, COP.</summary>
    public long BudgetCop { get; set; }

    /// <summary>Its targets in the indicator's unit: their sum for a flow, else the last one.</summary>
    public long Target { get; set; }

    /// <summary>
    /// Outcomes in its indicator that count towards it: their sum for a flow, the last period's sum for a stock, the mean
    /// weighted by people for an average; null when none is reported.
    /// </summary>
    public long? Achieved { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }
}

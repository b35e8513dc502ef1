using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Model.Star;

/// <summary>
/// Accumulating snapshot of a commitment. Grain: commitment. Days of its milestones are those on which the history of changes first
/// knew it as far or further (a commitment that came by a form may skip some); null when it is not that far, and where
/// nobody kept the history.
/// </summary>
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

    /// <summary>Day on which it was proposed.</summary>
    public DateOnly? ProposedOn { get; set; }

    /// <summary>Day on which its money was set aside.</summary>
    public DateOnly? FundedOn { get; set; }

    /// <summary>Day on which it was signed.</summary>
    public DateOnly? SignedOn { get; set; }

    /// <summary>Day on which work began; <see cref="StartsOn"/> is the day on which it was to begin.</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>Last day of the first period with an outcome in its indicator.</summary>
    public DateOnly? FirstOutcomeOn { get; set; }

    /// <summary>Last day of the period in which its outcomes first reached <see cref="Target"/>.</summary>
    public DateOnly? AchievedOn { get; set; }

    /// <summary>Day on which it ended: fulfilled, partly, not at all, or given up.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Days from <see cref="StartsOn"/> to <see cref="StartedOn"/>, negative when early; null before.</summary>
    public int? StartLagDays { get; set; }

    /// <summary>Days from <see cref="EndsOn"/> to <see cref="AchievedOn"/>, negative when early; null before.</summary>
    public int? AchievementLagDays { get; set; }

    /// <summary>Days from <see cref="EndsOn"/> to <see cref="ClosedOn"/>, negative when early; null before.</summary>
    public int? ClosingLagDays { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }
}

using Warehouse.Model.Operational.Imports;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Reviews;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Model.Operational.Commitments;

/// <summary>What SENA promises a municipality, in one indicator and inside the ordinary budget.</summary>
public sealed class Commitment : Imported, IVersioned
{
    /// <summary>Surrogate key.</summary>
    public int Id { get; set; }

    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>The municipality.</summary>
    public Municipality? Municipality { get; set; }

    /// <summary>The regional that answers for it.</summary>
    public required string RegionalCode { get; set; }

    /// <summary>The training centre that carries it out; null when not yet known.</summary>
    public string? CentreCode { get; set; }

    /// <summary>The review it follows from; null when it stands alone.</summary>
    public int? ReviewId { get; set; }

    /// <summary>The review it follows from; null when it stands alone.</summary>
    public PlanReview? Review { get; set; }

    /// <summary>What is measured.</summary>
    public required string IndicatorCode { get; set; }

    /// <summary>What is measured.</summary>
    public Indicator? Indicator { get; set; }

    /// <summary>What is promised, in words.</summary>
    public required string Title { get; set; }

    /// <summary>How far it has come.</summary>
    public CommitmentStatus Status { get; set; }

    /// <summary>The indicator before the commitment, in its unit; null when not known.</summary>
    public long? Baseline { get; set; }

    /// <summary>Money of the ordinary budget, COP.</summary>
    public long BudgetCop { get; set; }

    /// <summary>Year of the ordinary budget that pays.</summary>
    public int BudgetYear { get; set; }

    /// <summary>First day.</summary>
    public DateOnly StartsOn { get; set; }

    /// <summary>Last day, on or after <see cref="StartsOn"/>.</summary>
    public DateOnly EndsOn { get; set; }

    /// <summary>Other parties, in words; null when none.</summary>
    public string? Partners { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }

    /// <summary>Its targets by period.</summary>
    public List<CommitmentTarget> Targets { get; } = [];
}

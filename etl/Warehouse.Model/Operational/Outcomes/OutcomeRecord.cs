using Warehouse.Model.Operational.Commitments;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Model.Operational.Outcomes;

/// <summary>
/// One reported outcome. Grain: municipality, period, indicator, programme, training type, level, modality, sex,
/// commitment, source. A ratio is never stored: its parts are.
/// </summary>
public sealed class OutcomeRecord : Imported, IVersioned
{
    /// <summary>Surrogate key.</summary>
    public long Id { get; set; }

    /// <summary>The source that reported it, e.g. <c>sena-training-2025</c>; <c>api</c> when a person did.</summary>
    public required string Source { get; set; }

    /// <summary>DIVIPOLA code.</summary>
    public required string MunicipalityCode { get; set; }

    /// <summary>Year.</summary>
    public int Year { get; set; }

    /// <summary>Month 1 to 12, or 0 when the source gives the year only.</summary>
    public int Month { get; set; }

    /// <summary>The indicator.</summary>
    public required string IndicatorCode { get; set; }

    /// <summary>The programme, and through it the entity that carried it out.</summary>
    public required string ProgrammeCode { get; set; }

    /// <summary>Type of training as SENA names it, e.g. <c>FORMACIÓN COMPLEMENTARIA</c>; empty when not training.</summary>
    public string TrainingType { get; set; } = "";

    /// <summary>Level of training as SENA names it, e.g. <c>TÉCNICO</c>; empty when not training.</summary>
    public string TrainingLevel { get; set; } = "";

    /// <summary>Modality of training as SENA names it, e.g. <c>PRESENCIAL</c>; empty when not training.</summary>
    public string Modality { get; set; } = "";

    /// <summary>Sex of the people counted.</summary>
    public Sex Sex { get; set; }

    /// <summary>The commitment it counts towards; null when none.</summary>
    public int? CommitmentId { get; set; }

    /// <summary>The commitment it counts towards; null when none.</summary>
    public Commitment? Commitment { get; set; }

    /// <summary>The value in the indicator's unit; for an <see cref="Accumulation.Average"/> the mean, weighted by <see cref="People"/>.</summary>
    public long Value { get; set; }

    /// <summary>People reached; null when the source does not say.</summary>
    public long? People { get; set; }

    /// <summary>Cost, COP of the year; null when the source does not say.</summary>
    public long? CostCop { get; set; }

    /// <summary>Whether somebody checked it.</summary>
    public OutcomeStatus Status { get; set; }

    /// <summary>Made by the demonstration scenario.</summary>
    public bool Demonstration { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}

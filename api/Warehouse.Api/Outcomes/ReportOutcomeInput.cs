using Warehouse.Api.Changes;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>What was reached in a municipality and period.</summary>
public sealed record ReportOutcomeInput : IChangeInput
{
    /// <summary>DIVIPOLA code, five digits.</summary>
    [ID]
    public required string MunicipalityCode { get; init; }

    /// <summary>Year.</summary>
    public required int Year { get; init; }

    /// <summary>Month 1 to 12; not given for the year as a whole.</summary>
    public int? Month { get; init; }

    /// <summary>Code of the indicator, e.g. <c>EMP_PLACED</c>; of a ratio its parts are reported.</summary>
    [ID]
    public required string Indicator { get; init; }

    /// <summary>Code of the programme, e.g. <c>SENA_REGULAR</c>, and through it of the entity that carried it out.</summary>
    [ID]
    public required string Programme { get; init; }

    /// <summary>In the indicator's unit, 0 or more; a mean, such as a change in income, may be below 0.</summary>
    public required long Value { get; init; }

    /// <summary>People reached; needed for a mean.</summary>
    public long? People { get; init; }

    /// <summary>Cost, COP of the year.</summary>
    public long? CostCop { get; init; }

    /// <summary>The commitment it counts towards; not given when none.</summary>
    [ID]
    public int? CommitmentId { get; init; }

    /// <summary>Sex of the people counted.</summary>
    public Sex Sex { get; init; }

    /// <summary>Type of training, e.g. <c>FORMACIÓN COMPLEMENTARIA</c>, at most 60 characters.</summary>
    public string? TrainingType { get; init; }

    /// <summary>Level of training, e.g. <c>TÉCNICO</c>, at most 60 characters.</summary>
    public string? TrainingLevel { get; init; }

    /// <summary>Modality of training, e.g. <c>PRESENCIAL</c>, at most 60 characters.</summary>
    public string? Modality { get; init; }

    /// <summary>The version of an outcome that was reported for the very same period and detail, to correct it; not given for a new one.</summary>
    public int? Version { get; init; }

    /// <inheritdoc/>
    public string? ClientKey { get; init; }
}

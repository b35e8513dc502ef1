using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Key and result of the one GROUP BY: dimensions carry the names of <see cref="OutcomeDimension"/>. Only asked members are
/// bound, so that any subset of dimensions and measures is one plain query.
/// </summary>
internal sealed class OutcomeGroup : OutcomeSums
{
    public string? Department { get; init; }

    public string? Regional { get; init; }

    public string? Municipality { get; init; }

    public int? PovertyQuintile { get; init; }

    public bool? Priority { get; init; }

    public OutcomeArea? Area { get; init; }

    public string? Indicator { get; set; }

    public int? Year { get; init; }

    public int? Quarter { get; init; }

    public int? Month { get; init; }

    public string? Entity { get; init; }

    public string? Programme { get; init; }

    public string? Level { get; init; }

    public string? Modality { get; init; }

    public Sex? Sex { get; init; }

    public int? Commitment { get; init; }

    /// <summary>Stands in for the key where nothing is grouped by.</summary>
    public int? Everything { get; init; }

    public int IndicatorKey { get; init; }

    public int MunicipalityKey { get; init; }

    public int PeriodKey { get; init; }

    public int Municipalities { get; init; }
}

using Warehouse.Model.Operational.Outcomes;

namespace Warehouse.Marts.Outcomes;

/// <summary>Which outcomes a question is about. Everything that is set must hold; an empty selection is every real outcome.</summary>
public sealed record OutcomeSelection
{
    /// <summary>Year.</summary>
    public ValueCondition<int>? Year { get; init; }

    /// <summary>Month 1 to 12; missing in annual figures.</summary>
    public ValueCondition<int>? Month { get; init; }

    /// <summary>First day of the outcome's month, or of its year when it is an annual figure.</summary>
    public ValueCondition<DateOnly>? Period { get; init; }

    /// <summary>Outcome area.</summary>
    public ValueCondition<OutcomeArea>? Area { get; init; }

    /// <summary>Indicator code. A ratio is computed where it is named by <c>Eq</c> or <c>In</c>.</summary>
    public TextCondition? Indicator { get; init; }

    /// <summary>DIVIPOLA code.</summary>
    public TextCondition? Municipality { get; init; }

    /// <summary>Department code.</summary>
    public TextCondition? Department { get; init; }

    /// <summary>Regional code.</summary>
    public TextCondition? Regional { get; init; }

    /// <summary>Code of the executing entity, e.g. <c>SENA</c>.</summary>
    public TextCondition? Entity { get; init; }

    /// <summary>Programme code, e.g. <c>SENA_REGULAR</c>.</summary>
    public TextCondition? Programme { get; init; }

    /// <summary>Level of training.</summary>
    public TextCondition? Level { get; init; }

    /// <summary>Modality of training.</summary>
    public TextCondition? Modality { get; init; }

    /// <summary><c>FEMALE</c>, <c>MALE</c>, <c>NON_BINARY</c> or <c>NOT_REPORTED</c>.</summary>
    public TextCondition? Sex { get; init; }

    /// <summary>Commitment id of the operational store.</summary>
    public ValueCondition<int>? Commitment { get; init; }

    /// <summary>
    /// The index that ranks and quintiles here and below are of, e.g. <c>IPM_2005</c>. By itself it selects nothing.
    /// </summary>
    public string? PovertyIndex { get; init; }

    /// <summary>Rank in <see cref="PovertyIndex"/>, 1 = poorest.</summary>
    public ValueCondition<int>? PovertyRank { get; init; }

    /// <summary>Quintile in <see cref="PovertyIndex"/>, 1 = poorest.</summary>
    public ValueCondition<int>? PovertyQuintile { get; init; }

    /// <summary>
    /// Review cycle, e.g. <c>C112-2012</c>: selects the municipalities on its list. When the question groups by
    /// <see cref="OutcomeDimension.Priority"/> it names the list and selects nothing, so that both sides are seen.
    /// </summary>
    public string? PriorityIn { get; init; }

    /// <summary>One of the PDET municipalities.</summary>
    public bool? Pdet { get; init; }

    /// <summary>DNP typology <c>A</c> to <c>G</c>.</summary>
    public TextCondition? Typology { get; init; }

    /// <summary>
    /// Answers from the demonstration scenario instead of real data; an answer never holds both. Only the outermost
    /// selection's word counts.
    /// </summary>
    public bool Demonstration { get; init; }

    /// <summary>Checked against evidence.</summary>
    public bool? Verified { get; init; }

    /// <summary>All of these hold too.</summary>
    public IReadOnlyList<OutcomeSelection> And { get; init; } = [];

    /// <summary>At least one of these holds; nothing is asked when there is none.</summary>
    public IReadOnlyList<OutcomeSelection> Or { get; init; } = [];

    /// <summary>This does not hold.</summary>
    public OutcomeSelection? Not { get; init; }
}

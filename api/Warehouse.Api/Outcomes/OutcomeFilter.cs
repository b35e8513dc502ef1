using System.ComponentModel;
using Warehouse.GraphQL.Data.Filtering;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>Which outcomes a question is about; all must hold.</summary>
public sealed class OutcomeFilter
{
    /// <summary>Year.</summary>
    public IntOperators? Year { get; init; }

    /// <summary>Month 1 to 12; annual figures have none.</summary>
    public IntOperators? Month { get; init; }

    /// <summary>First day of the outcome's month, or of its year when it is an annual figure.</summary>
    public DateOperators? Period { get; init; }

    /// <summary>Outcome area.</summary>
    public AreaOperators? Area { get; init; }

    /// <summary>Indicator code, e.g. <c>TRA_TRAINEES</c>.</summary>
    public IdOperators? Indicator { get; init; }

    /// <summary>DIVIPOLA code.</summary>
    public IdOperators? Municipality { get; init; }

    /// <summary>Department code.</summary>
    public IdOperators? Department { get; init; }

    /// <summary>Regional code.</summary>
    public IdOperators? Regional { get; init; }

    /// <summary>Code of the executing entity, e.g. <c>SENA</c>: what others did is context, not SENA's merit.</summary>
    public StringOperators? Entity { get; init; }

    /// <summary>Programme code, e.g. <c>SENA_REGULAR</c>.</summary>
    public StringOperators? Programme { get; init; }

    /// <summary>Level of training.</summary>
    public StringOperators? Level { get; init; }

    /// <summary>Modality of training.</summary>
    public StringOperators? Modality { get; init; }

    /// <summary><c>FEMALE</c>, <c>MALE</c>, <c>NON_BINARY</c> or <c>NOT_REPORTED</c>.</summary>
    public StringOperators? Sex { get; init; }

    /// <summary>The index that ranks and quintiles are of, e.g. <c>IPM_2005</c>; by itself it selects nothing.</summary>
    [ID]
    public string? PovertyIndex { get; init; }

    /// <summary>Rank in <c>povertyIndex</c>, 1 = poorest.</summary>
    public IntOperators? PovertyRank { get; init; }

    /// <summary>Quintile in <c>povertyIndex</c>, 1 = poorest.</summary>
    public IntOperators? PovertyQuintile { get; init; }

    /// <summary>Review cycle whose priority municipalities are selected; together with the dimension PRIORITY it only names the list.</summary>
    [ID]
    public string? PriorityIn { get; init; }

    /// <summary>One of the PDET municipalities.</summary>
    public bool? Pdet { get; init; }

    /// <summary>DNP typology <c>A</c> to <c>G</c>.</summary>
    public StringOperators? Typology { get; init; }

    /// <summary>Answers from the demonstration scenario instead of real data; an answer never holds both.</summary>
    [DefaultValue(false)]
    public bool? Demonstration { get; init; }

    /// <summary>Checked against evidence.</summary>
    public bool? Verified { get; init; }

    /// <summary>All of these hold too.</summary>
    public IReadOnlyList<OutcomeFilter>? And { get; init; }

    /// <summary>At least one of these holds.</summary>
    public IReadOnlyList<OutcomeFilter>? Or { get; init; }

    /// <summary>This does not hold.</summary>
    public OutcomeFilter? Not { get; init; }

    /// <summary>The same in the words of the marts.</summary>
    internal OutcomeSelection ToSelection() => new()
    {
        Year = Year.ToCondition(),
        Month = Month.ToCondition(),
        Period = Period.ToCondition(),
        Area = Area.ToCondition(),
        Indicator = Indicator.ToCondition(),
        Municipality = Municipality.ToCondition(),
        Department = Department.ToCondition(),
        Regional = Regional.ToCondition(),
        Entity = Entity.ToCondition(),
        Programme = Programme.ToCondition(),
        Level = Level.ToCondition(),
        Modality = Modality.ToCondition(),
        Sex = Sex.ToCondition(),
        PovertyIndex = PovertyIndex,
        PovertyRank = PovertyRank.ToCondition(),
        PovertyQuintile = PovertyQuintile.ToCondition(),
        PriorityIn = PriorityIn,
        Pdet = Pdet,
        Typology = Typology.ToCondition(),
        Demonstration = Demonstration ?? false,
        Verified = Verified,
        And = [.. (And ?? []).Select(f => f.ToSelection())],
        Or = [.. (Or ?? []).Select(f => f.ToSelection())],
        Not = Not?.ToSelection(),
    };
}

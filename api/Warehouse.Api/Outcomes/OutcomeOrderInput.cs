using Warehouse.GraphQL.Data.Sorting;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;

namespace Warehouse.Api.Outcomes;

/// <summary>One term of the order of the rows: exactly one field.</summary>
[GraphQLName("OutcomeOrder")]
[OneOf]
public sealed class OutcomeOrderInput
{
    /// <summary>By the department's code.</summary>
    public SortDirection? Department { get; init; }

    /// <summary>By the regional's code.</summary>
    public SortDirection? Regional { get; init; }

    /// <summary>By the municipality's code.</summary>
    public SortDirection? Municipality { get; init; }

    /// <summary>By quintile.</summary>
    public SortDirection? PovertyQuintile { get; init; }

    /// <summary>By whether the municipality is on the list.</summary>
    public SortDirection? Priority { get; init; }

    /// <summary>By outcome area.</summary>
    public SortDirection? Area { get; init; }

    /// <summary>By the indicator's code.</summary>
    public SortDirection? Indicator { get; init; }

    /// <summary>By year.</summary>
    public SortDirection? Year { get; init; }

    /// <summary>By quarter.</summary>
    public SortDirection? Quarter { get; init; }

    /// <summary>By month.</summary>
    public SortDirection? Month { get; init; }

    /// <summary>By executing entity.</summary>
    public SortDirection? Entity { get; init; }

    /// <summary>By programme.</summary>
    public SortDirection? Programme { get; init; }

    /// <summary>By level of training.</summary>
    public SortDirection? Level { get; init; }

    /// <summary>By modality of training.</summary>
    public SortDirection? Modality { get; init; }

    /// <summary>By sex.</summary>
    public SortDirection? Sex { get; init; }

    /// <summary>By commitment.</summary>
    public SortDirection? Commitment { get; init; }

    /// <summary>By the value.</summary>
    public SortDirection? Achieved { get; init; }

    /// <summary>By people reached.</summary>
    public SortDirection? People { get; init; }

    /// <summary>By cost.</summary>
    public SortDirection? CostCop { get; init; }

    /// <summary>By the number of municipalities.</summary>
    public SortDirection? Municipalities { get; init; }

    /// <summary>By target.</summary>
    public SortDirection? Target { get; init; }

    /// <summary>By attainment.</summary>
    public SortDirection? Attainment { get; init; }

    /// <summary>By value per 1,000 inhabitants.</summary>
    public SortDirection? PerThousandInhabitants { get; init; }

    /// <summary>By what is missing to the target.</summary>
    public SortDirection? Gap { get; init; }

    /// <summary>By part of the whole.</summary>
    public SortDirection? Share { get; init; }

    /// <summary>By change from the previous period.</summary>
    public SortDirection? Change { get; init; }

    /// <summary>By change from the first year.</summary>
    public SortDirection? ChangeFromBaseYear { get; init; }

    /// <summary>By what added up in the year.</summary>
    public SortDirection? Cumulative { get; init; }

    /// <summary>The same in the words of the marts.</summary>
    internal OutcomeOrder ToOrder() =>
        Dimensions().FirstOrDefault(d => d.Direction is not null) is { Direction: { } direction } dimension
            ? OutcomeOrder.By(dimension.Dimension, direction == SortDirection.Desc)
            : Measures().First(m => m.Direction is not null) is var measure
                ? OutcomeOrder.By(measure.Measure, measure.Direction == SortDirection.Desc)
                : throw new InvalidOperationException("A oneOf input has exactly one field.");

    private IEnumerable<(OutcomeDimension Dimension, SortDirection? Direction)> Dimensions() =>
    [
        (OutcomeDimension.Department, Department),
        (OutcomeDimension.Regional, Regional),
        (OutcomeDimension.Municipality, Municipality),
        (OutcomeDimension.PovertyQuintile, PovertyQuintile),
        (OutcomeDimension.Priority, Priority),
        (OutcomeDimension.Area, Area),
        (OutcomeDimension.Indicator, Indicator),
        (OutcomeDimension.Year, Year),
        (OutcomeDimension.Quarter, Quarter),
        (OutcomeDimension.Month, Month),
        (OutcomeDimension.Entity, Entity),
        (OutcomeDimension.Programme, Programme),
        (OutcomeDimension.Level, Level),
        (OutcomeDimension.Modality, Modality),
        (OutcomeDimension.Sex, Sex),
        (OutcomeDimension.Commitment, Commitment),
    ];

    private IEnumerable<(OutcomeMeasures Measure, SortDirection? Direction)> Measures() =>
    [
        (OutcomeMeasures.Achieved, Achieved),
        (OutcomeMeasures.People, People),
        (OutcomeMeasures.CostCop, CostCop),
        (OutcomeMeasures.Municipalities, Municipalities),
        (OutcomeMeasures.Target, Target),
        (OutcomeMeasures.Attainment, Attainment),
        (OutcomeMeasures.PerThousandInhabitants, PerThousandInhabitants),
        (OutcomeMeasures.Gap, Gap),
        (OutcomeMeasures.Share, Share),
        (OutcomeMeasures.ChangeFromPreviousPeriod, Change),
        (OutcomeMeasures.ChangeFromBaseYear, ChangeFromBaseYear),
        (OutcomeMeasures.Cumulative, Cumulative),
    ];
}

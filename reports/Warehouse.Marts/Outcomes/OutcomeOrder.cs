namespace Warehouse.Marts.Outcomes;

/// <summary>One term of the order of the groups. Missing values come last in both directions; ties follow the dimensions.</summary>
public sealed record OutcomeOrder
{
    private OutcomeOrder(OutcomeDimension? dimension, OutcomeMeasures? measure, bool descending) =>
        (Dimension, Measure, Descending) = (dimension, measure, descending);

    /// <summary>The dimension; null when ordering by a measure.</summary>
    public OutcomeDimension? Dimension { get; }

    /// <summary>The one measure; null when ordering by a dimension.</summary>
    public OutcomeMeasures? Measure { get; }

    /// <summary>Greatest first.</summary>
    public bool Descending { get; }

    /// <summary>By a dimension, which the question must group by.</summary>
    public static OutcomeOrder By(OutcomeDimension dimension, bool descending = false) => new(dimension, null, descending);

    /// <summary>By one measure.</summary>
    public static OutcomeOrder By(OutcomeMeasures measure, bool descending = false) => new(null, measure, descending);
}

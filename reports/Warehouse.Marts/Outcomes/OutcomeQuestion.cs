namespace Warehouse.Marts.Outcomes;

/// <summary>A question about outcomes: what to group by, which outcomes, in what order, which part of the groups.</summary>
public sealed record OutcomeQuestion
{
    /// <summary>The dimensions; without any the answer is one row.</summary>
    public IReadOnlyList<OutcomeDimension> GroupBy { get; init; } = [];

    /// <summary>Which outcomes.</summary>
    public OutcomeSelection Where { get; init; } = new();

    /// <summary>Order of the groups; by the dimensions, in their order, when empty.</summary>
    public IReadOnlyList<OutcomeOrder> OrderBy { get; init; } = [];

    /// <summary>What to compute; what is not asked stays null.</summary>
    public OutcomeMeasures Measures { get; init; } = OutcomeMeasures.All;

    /// <summary>What to compute of the totals; the same as of the groups when null.</summary>
    public OutcomeMeasures? TotalMeasures { get; init; }

    /// <summary>Whether <see cref="OutcomeAnswer.Totals"/> are asked; without, they may be empty, and so may the note on them.</summary>
    public bool WithTotals { get; init; } = true;

    /// <summary>Whether <see cref="OutcomeAnswer.GroupCount"/> is asked; without, it may be that of the groups returned.</summary>
    public bool WithGroupCount { get; init; } = true;

    /// <summary>Figures as this load published them, see <see cref="PublishedLoads"/>; null for the newest.</summary>
    public int? AsOfLoad { get; init; }

    /// <summary>Groups to leave out at the beginning.</summary>
    public int Skip { get; init; }

    /// <summary>Groups to return at most; null for all.</summary>
    public int? Take { get; init; }
}

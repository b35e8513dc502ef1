using Microsoft.EntityFrameworkCore;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Groups of the municipalities on a priority list and of the others. The whole is known, so only those on the list are added up, in the order
/// of the table; the others are what is left.
/// </summary>
internal static class PriorityGroups
{
    /// <summary>Whether a question asks for them, and otherwise for nothing finer than the whole is known by.</summary>
    public static bool Are(OutcomeQuestion question) =>
        question.GroupBy.Contains(OutcomeDimension.Priority) && PresentOutcomes.Knows(Others(question), question.Measures);

    /// <summary>Reads them, in no order; null where what is left cannot be told from nothing.</summary>
    /// <param name="rows">The rows that count.</param>
    /// <param name="question">The question.</param>
    /// <param name="whole">The sums of all of them.</param>
    /// <param name="cancellationToken">Stops the question.</param>
    public static async Task<List<OutcomeRow>?> ReadAsync(OutcomeRows rows, OutcomeQuestion question, PresentOutcomes whole, CancellationToken cancellationToken)
    {
        var listed = await rows.OnPriorityList().Sums(Query(question.Measures, rows)).ToListAsync(cancellationToken);
        var dimensions = Others(question);
        return whole.Less(listed) is { } others
            ? [.. whole.With(listed).By(dimensions, priority: true), .. others.By(dimensions, priority: false)]
            : null;
    }

    /// <summary>The sums of the listed, in the order of the tables, so that nothing is sorted.</summary>
    public static GroupQuery Query(OutcomeMeasures measures, OutcomeRows rows) => new GroupQuery()
        .By(nameof(PresentSum.Year), s => s.Year)
        .By(nameof(PresentSum.IndicatorKey), s => s.IndicatorKey)
        .Sum(measures | OutcomeMeasures.Achieved | (rows.HasMeans ? OutcomeMeasures.People : OutcomeMeasures.None), rows.Quotients);

    private static List<OutcomeDimension> Others(OutcomeQuestion question) => [.. question.GroupBy.Where(d => d != OutcomeDimension.Priority)];
}

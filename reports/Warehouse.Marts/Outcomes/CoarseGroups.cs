using Microsoft.EntityFrameworkCore;

namespace Warehouse.Marts.Outcomes;

/// <summary>
/// Groups by dimensions of few members. All are read and put in order in memory, so the store may group by the indicator's key, which it
/// does faster than by its code, and looks no indicator up for each outcome.
/// </summary>
internal static class CoarseGroups
{
    private static readonly HashSet<OutcomeDimension> Few =
    [
        OutcomeDimension.Indicator, OutcomeDimension.Year,
        OutcomeDimension.Department, OutcomeDimension.Regional, OutcomeDimension.PovertyQuintile, OutcomeDimension.Priority,
    ];

    /// <summary>Whether the groups of a question are such: a year's indicators in one division of the country, and nothing finer.</summary>
    public static bool Are(OutcomeQuestion question) => question.GroupBy.Contains(OutcomeDimension.Indicator)
        && question.GroupBy.All(Few.Contains) && question.GroupBy.Count(DimensionKeys.Territorial.Contains) <= 1;

    /// <summary>Reads them, in no order.</summary>
    public static async Task<List<OutcomeRow>> ReadAsync(OutcomeRows rows, OutcomeQuestion question, References references, CancellationToken cancellationToken)
    {
        var groups = await rows.Groups(Query(question, rows.Quotients)).ToListAsync(cancellationToken);
        return groups.ConvertAll(g =>
        {
            g.Indicator = references.Indicators[g.IndicatorKey].Code;
            return RowOf.Group(g);
        });
    }

    /// <summary>The groups with the indicator's key instead of its code.</summary>
    public static GroupQuery Query(OutcomeQuestion question, bool quotients) => new GroupQuery()
        .By(nameof(OutcomeGroup.IndicatorKey), s => s.IndicatorKey)
        .By(question.GroupBy.Where(d => d != OutcomeDimension.Indicator))
        .Sum(question.Measures, quotients);
}

using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Star;

namespace Warehouse.Api.Outcomes;

/// <summary>Questions to the star schema.</summary>
[QueryType]
public static class OutcomeQueries
{
    /// <summary>Outcomes from the star schema, grouped by any set of dimensions, several measures in one pass, with totals.</summary>
    /// <param name="groupBy">The dimensions; without any the answer is one row. POVERTY_QUINTILE needs <c>where.povertyIndex</c>, PRIORITY needs <c>where.priorityIn</c>.</param>
    /// <param name="where">Which outcomes; real data unless it asks for demonstration data.</param>
    /// <param name="order">Order of the rows; by the dimensions when not given. Missing values come last.</param>
    /// <param name="first">Rows of the page, 5,000 at most; as many when not given.</param>
    /// <param name="after">A page's <c>endCursor</c>: only the rows after it.</param>
    /// <param name="asOf">
    /// As reported then: figures of the load that was the newest. Kept by year, territory, indicator and entity, without targets;
    /// territory, poverty, lists and inhabitants are today's.
    /// </param>
    /// <param name="load">As reported by this load, e.g. an answer's <c>load.id</c>; instead of <c>asOf</c>.</param>
    [Cacheable]
    public static Task<OutcomeSummary> GetOutcomesAsync(
        IReadOnlyList<OutcomeDimension> groupBy,
        OutcomeFilter? where,
        IReadOnlyList<OutcomeOrderInput>? order,
        int? first,
        string? after,
        DateTime? asOf,
        [ID] int? load,
        ResolverContext context,
        StarContext star,
        CancellationToken cancellationToken) =>
        OutcomeSummary.AskAsync(star, groupBy, where?.ToSelection() ?? new(), order ?? [], new(first, after), new(asOf, load), context, cancellationToken);
}

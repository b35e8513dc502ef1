using Warehouse.Api.Outcomes;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Marts.Priorities;
using Warehouse.Model.Star;

namespace Warehouse.Api.Reviews;

/// <summary>Questions about what a review cycle has and lacks.</summary>
[QueryType]
public static class CoverageQueries
{
    /// <summary>
    /// Priority municipalities of a cycle with and without plan, review, commitment, outcome; by code. A regional or department without
    /// priority municipality has no row. As of today: of plans, reviews and commitments no earlier state is kept, so there is no <c>asOf</c>.
    /// </summary>
    /// <param name="cycle">The cycle, e.g. <c>C112-2012</c>.</param>
    /// <param name="groupBy">One row each; one row for the whole list when not given.</param>
    /// <param name="demonstration">Counts the demonstration scenario instead of real data; an answer never holds both.</param>
    /// <exception cref="GraphQLException">No cycle has the code.</exception>
    [Cacheable]
    [Cost(10)]
    [ListSize(AssumedSize = 33)]
    public static Task<IReadOnlyList<Coverage>> GetCoverageAsync(
        [ID] string cycle, CoverageDimension? groupBy, StarContext star, CancellationToken cancellationToken, bool? demonstration = false) =>
        Refusals.TellAsync(() => CoverageOfPriorities.AskAsync(star, cycle, groupBy, demonstration ?? false, cancellationToken));
}

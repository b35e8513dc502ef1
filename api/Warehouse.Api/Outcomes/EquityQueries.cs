using Warehouse.GraphQL;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Marts.Reach;
using Warehouse.Model.Star;

namespace Warehouse.Api.Outcomes;

/// <summary>Questions about whom outcomes reach.</summary>
[QueryType]
public static class EquityQueries
{
    /// <summary>
    /// Does help reach the poorest? Reach per 1,000 inhabitants by poverty quintile and decile, and the concentration index.
    /// </summary>
    /// <param name="index">The index that says who is poor, e.g. <c>IPM_2005</c>.</param>
    /// <param name="indicator">An indicator whose values add over territory (FLOW or STOCK), e.g. <c>TRA_TRAINEES</c>.</param>
    /// <param name="where">Which outcomes, e.g. of a year; years of several projections of inhabitants are refused.</param>
    /// <param name="asOf">As reported then: the indicator's values of the load that was the newest, for FLOW; poverty and inhabitants are today's.</param>
    /// <param name="load">As reported by this load, e.g. an answer's <c>load.id</c>; instead of <c>asOf</c>.</param>
    /// <exception cref="GraphQLException">The question has no honest answer; its code says why.</exception>
    [Cacheable]
    [Cost(25)]
    public static Task<Equity> GetEquityAsync(
        [ID] string index, [ID] string indicator, OutcomeFilter? where, DateTime? asOf, [ID] int? load, StarContext star, CancellationToken cancellationToken) =>
        Refusals.TellAsync(() => EquityOfReach.AskAsync(star, index, indicator, where?.ToSelection() ?? new(), new(asOf, load), cancellationToken));
}

using Warehouse.Api.Outcomes;
using Warehouse.GraphQL;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Marts.Poverty;
using Warehouse.Model.Star;

namespace Warehouse.Api.Poverty;

/// <summary>Questions about poverty at two times.</summary>
[QueryType]
public static class PovertyChangeQueries
{
    /// <summary>Has poverty changed? Two editions of one measure, with a warning where they are not comparable.</summary>
    /// <param name="from">One edition, e.g. <c>NBI_2005</c>.</param>
    /// <param name="to">Another of the same measure, e.g. <c>NBI_2018</c>.</param>
    /// <exception cref="GraphQLException">No index has a code, or the two measure different things.</exception>
    [Cost(10)]
    public static Task<PovertyChange> GetPovertyChangeAsync([ID] string from, [ID] string to, StarContext star, CancellationToken cancellationToken) =>
        Refusals.TellAsync(() => PovertyBetweenEditions.AskAsync(star, from, to, cancellationToken));
}

using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Reviews;

/// <summary>An unknown review cycle is a mistake to be told of, not an empty list of priorities.</summary>
internal static class KnownCycle
{
    /// <exception cref="GraphQLException">No cycle has one of the codes; the message names those there are.</exception>
    public static async Task RequireAsync(OperationalContext db, IEnumerable<string> cycles, CancellationToken cancellationToken)
    {
        List<string> asked = [.. cycles];
        if (asked.Count == 0)
        {
            return;
        }

        var known = await db.ReviewCycles.OrderBy(c => c.Code).Select(c => c.Code).ToListAsync(cancellationToken);
        if (asked.Except(known).FirstOrDefault() is { } unknown)
        {
            throw new GraphQLException($"No review cycle is called '{unknown}'; there are {string.Join(", ", known)}.", OutcomesException.CycleUnknown);
        }
    }
}

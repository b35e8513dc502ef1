using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL;
using Warehouse.Marts.Outcomes;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Poverty;

/// <summary>An unknown index is a mistake to be told of, not an empty answer.</summary>
internal static class KnownIndex
{
    private static readonly Func<OperationalContext, string, CancellationToken, Task<bool>> IsKnown = EF.CompileAsyncQuery(
        (OperationalContext db, string index, CancellationToken cancellationToken) => db.PovertyIndices.Any(i => i.Code == index));

    /// <exception cref="GraphQLException">No index has the code; the message names those there are.</exception>
    public static async Task RequireAsync(OperationalContext db, string index, CancellationToken cancellationToken)
    {
        if (!await IsKnown(db, index, cancellationToken))
        {
            var known = await db.PovertyIndices.OrderBy(i => i.Code).Select(i => i.Code).ToListAsync(cancellationToken);
            throw new GraphQLException($"There is no poverty index '{index}'; there are {string.Join(", ", known)}.", OutcomesException.IndexUnknown);
        }
    }
}

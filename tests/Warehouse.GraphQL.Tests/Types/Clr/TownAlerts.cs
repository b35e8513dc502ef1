using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Tests.Data.Store;
using Warehouse.GraphQL.Types.Clr;

namespace Warehouse.GraphQL.Tests.Types.Clr;

[SubscriptionType]
public static class TownAlerts
{
    /// <summary>Towns from the poorest on.</summary>
    public static async IAsyncEnumerable<Town> OnTownRanked(int upTo, TownContext db, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var town in db.Towns.OrderBy(t => t.Rank).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (town.Rank > upTo)
            {
                throw new GraphQLException($"{town.Name} is beyond {upTo}.", "TOO_FAR");
            }
            yield return town;
        }
    }

    [Authorize("editor")]
    public static async IAsyncEnumerable<int> OnCount()
    {
        await Task.Yield();
        yield return 1;
        yield return 2;
    }
}

[QueryType]
[Authorize]
public static class ClosedQueries
{
    public static string Whoami(System.Security.Claims.ClaimsPrincipal user) => user.Identity!.Name!;

    [Authorize("editor", "admin")]
    public static string Draft() => "Por Quibdó";
}

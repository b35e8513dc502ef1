using Warehouse.Api.Poverty;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Territory;

namespace Warehouse.Api.Territory;

/// <summary>The municipalities that are like one.</summary>
[ObjectType<Municipality>]
public static class MunicipalityPeers
{
    /// <summary>
    /// Municipalities that are alike, nearest in rank first, the poorer one first when two are equally near; none when the
    /// index does not rank it or the basis does not know it.
    /// </summary>
    /// <param name="by">What makes them alike.</param>
    /// <param name="index">The index whose ranks are compared.</param>
    /// <param name="first">How many at most.</param>
    [BatchResolver]
    [ListSize(SlicingArguments = ["first"], AssumedSize = 5)]
    [Cacheable]
    public static async Task<IReadOnlyList<IReadOnlyList<Municipality>>> GetPeersAsync(
        [Parent(nameof(Municipality.Code))] IReadOnlyList<Municipality> municipalities,
        OperationalContext db,
        CancellationToken cancellationToken,
        PeerBasis by = PeerBasis.Typology,
        [ID] string index = "IPM_2005",
        int first = 5)
    {
        await KnownIndex.RequireAsync(db, index, cancellationToken);
        return await Peers.AskAsync(db, [.. municipalities.Select(m => m.Code)], by, index, first, cancellationToken);
    }
}

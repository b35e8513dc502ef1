using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Model.Star;

namespace Warehouse.Api.Operations;

/// <summary>Questions about the warehouse itself.</summary>
[QueryType]
[Cacheable]
public static class WarehouseQueries
{
    /// <summary>What every answer rests on: the newest load, its sources and what was reconciled.</summary>
    public static Task<WarehouseStatus> GetWarehouseAsync(StarContext star, CancellationToken cancellationToken) =>
        WarehouseStatus.AskAsync(star, cancellationToken);
}

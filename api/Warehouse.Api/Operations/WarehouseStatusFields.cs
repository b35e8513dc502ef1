using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;

namespace Warehouse.Api.Operations;

/// <summary>The public fields of the warehouse's status.</summary>
[ObjectType<WarehouseStatus>]
[Cacheable]
public static class WarehouseStatusFields
{
    /// <summary>The newest load; null before the first.</summary>
    public static WarehouseLoad? GetLoad([Parent] WarehouseStatus status) => status.Load is { } load ? WarehouseLoad.Of(load) : null;
}

using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Model.Star;

namespace Warehouse.Api.Operations;

/// <summary>The public fields of the warehouse's status.</summary>
[ObjectType<WarehouseStatus>]
[ObjectType<LoadCheck>(Only = [nameof(LoadCheck.Name), nameof(LoadCheck.Expected), nameof(LoadCheck.Actual), nameof(LoadCheck.Passed)])]
public static class WarehouseStatusFields
{
    /// <summary>The newest load; null before the first.</summary>
    public static WarehouseLoad? GetLoad([Parent] WarehouseStatus status) => status.Load is { } load ? WarehouseLoad.Of(load) : null;
}

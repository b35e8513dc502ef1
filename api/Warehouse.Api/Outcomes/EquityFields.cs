using Microsoft.EntityFrameworkCore;
using Warehouse.Api.Operations;
using Warehouse.Api.Poverty;
using Warehouse.Api.Reviews;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Marts.Reach;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Outcomes;
using Warehouse.Model.Operational.Poverty;
using Warehouse.Model.Star;

namespace Warehouse.Api.Outcomes;

/// <summary>The parts of an answer on equity that are objects.</summary>
[ObjectType<Equity>(Ignore = [nameof(Equity.Among)])]
public static class EquityFields
{
    /// <summary>The index that says who is poor.</summary>
    [Cacheable]
    public static Task<PovertyIndex> GetIndexAsync([Parent] Equity equity, PovertyIndexByCode indices, CancellationToken cancellationToken) =>
        indices.LoadRequiredAsync(equity.Index, cancellationToken);

    /// <summary>What is distributed.</summary>
    [Cacheable]
    public static Task<Indicator> GetIndicatorAsync([Parent] Equity equity, IndicatorByCode indicators, CancellationToken cancellationToken) =>
        indicators.LoadRequiredAsync(equity.Indicator, cancellationToken);

    /// <summary>What reached the priority municipalities of a review cycle, as part of the whole.</summary>
    /// <param name="cycle">The cycle, e.g. <c>C112-2012</c>.</param>
    public static async Task<ReachGroup> GetPriorityAsync(
        [Parent] Equity equity, [ID] string cycle, OperationalContext db, StarContext star, CancellationToken cancellationToken)
    {
        await KnownCycle.RequireAsync(db, [cycle], cancellationToken);
        return equity.Among(await PriorityList.Of(star, cycle).Select(p => p.Municipality).ToHashSetAsync(cancellationToken));
    }

    /// <summary>The load that the answer rests on.</summary>
    [Cacheable]
    public static WarehouseLoad GetLoad([Parent] Equity equity) => WarehouseLoad.Of(equity.Load);
}

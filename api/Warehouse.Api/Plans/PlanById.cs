using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Plans;

namespace Warehouse.Api.Plans;

/// <summary>Plans by id, one query a level.</summary>
public sealed class PlanById(OperationalContext db, BatchScheduler scheduler) : BatchDataLoader<int, Plan>(scheduler)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<int, Plan>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
        await db.Plans.Where(p => keys.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
}

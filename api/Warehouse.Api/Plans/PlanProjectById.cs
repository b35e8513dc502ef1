using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Plans;

/// <summary>Plan projects by id, one query a level.</summary>
public sealed class PlanProjectById(OperationalContext db, BatchScheduler scheduler) : BatchDataLoader<int, PlanProjectNode>(scheduler)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<int, PlanProjectNode>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
        await PlanProjectNode.Of(db.PlanProjects.Where(p => keys.Contains(p.Id)), p => 0).ToDictionaryAsync(p => p.Id, cancellationToken);
}

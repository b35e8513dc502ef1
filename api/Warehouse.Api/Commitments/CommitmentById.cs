using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Commitments;

namespace Warehouse.Api.Commitments;

/// <summary>Commitments by id, one query a level.</summary>
public sealed class CommitmentById(OperationalContext db, BatchScheduler scheduler) : BatchDataLoader<int, Commitment>(scheduler)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<int, Commitment>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
        await db.Commitments.Where(c => keys.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
}

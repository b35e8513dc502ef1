using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational.Reviews;

namespace Warehouse.Api.Reviews;

/// <summary>Reviews that the caller sees, by id, one query a level.</summary>
public sealed class PlanReviewById(VisibleReviews reviews, BatchScheduler scheduler) : BatchDataLoader<int, PlanReview>(scheduler)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<int, PlanReview>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken) =>
        await reviews.All.Where(r => keys.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
}

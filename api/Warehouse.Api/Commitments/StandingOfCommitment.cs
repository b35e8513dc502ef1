using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.Model.Operational;

namespace Warehouse.Api.Commitments;

/// <summary>Where commitments stand, each on a day: one query a level and day.</summary>
public sealed class StandingOfCommitment(OperationalContext db, BatchScheduler scheduler)
    : BatchDataLoader<(int Commitment, DateOnly? AsOf), CommitmentStanding>(scheduler)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<(int Commitment, DateOnly? AsOf), CommitmentStanding>> LoadBatchAsync(
        IReadOnlyList<(int Commitment, DateOnly? AsOf)> keys, CancellationToken cancellationToken)
    {
        Dictionary<(int, DateOnly?), CommitmentStanding> standings = [];
        foreach (var day in keys.GroupBy(k => k.AsOf, k => k.Commitment))
        {
            var ids = day.ToList();
            await foreach (var standing in CommitmentStandings.Of(db, db.Commitments.Where(c => ids.Contains(c.Id)), day.Key).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                standings[(standing.Commitment.Id, day.Key)] = standing;
            }
        }

        return standings;
    }
}

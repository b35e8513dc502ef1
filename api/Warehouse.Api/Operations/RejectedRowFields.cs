using Microsoft.EntityFrameworkCore;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Api.Operations;

/// <summary>A row of a file that was refused, or loaded with a warning.</summary>
[ObjectType<RejectedRow>(Ids = [nameof(RejectedRow.Id), nameof(RejectedRow.ReplayedInBatchId)], Ignore = [nameof(RejectedRow.BatchId), nameof(RejectedRow.Batch), nameof(RejectedRow.Translated)])]
public static class RejectedRowFields
{
    /// <summary>The import that read the row.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<ImportBatch>> GetBatchAsync(
        [Parent(nameof(RejectedRow.BatchId))] IReadOnlyList<RejectedRow> rows, OperationalContext db, CancellationToken cancellationToken)
    {
        var ids = rows.Select(r => r.BatchId).Distinct().ToList();
        var batches = await db.ImportBatches.Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellationToken);
        return [.. rows.Select(r => batches[r.BatchId])];
    }
}

using Warehouse.GraphQL.Data.Paging;
using Warehouse.GraphQL.Data.Sorting;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Marts;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Api.Operations;

/// <summary>What was read of a file.</summary>
[ObjectType<ImportBatch>(
    Ids = [nameof(ImportBatch.Id)],
    Ignore = [nameof(ImportBatch.DataLines), nameof(ImportBatch.HeadingLines), nameof(ImportBatch.NoteLines), nameof(ImportBatch.TotalLines),
        nameof(ImportBatch.BlankLines), nameof(ImportBatch.NotRead), nameof(ImportBatch.Cells), nameof(ImportBatch.FilledCells)])]
public static class ImportBatchFields
{
    private static readonly Keyset<RejectedRow> InFileOrder = Keyset.For<RejectedRow>().Ascending(r => r.Line).Ascending(r => r.Id);

    /// <summary>The rows that it refused or has warnings of, in the order of the file.</summary>
    /// <param name="severity">Only refused rows, or only warnings.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<Connection<RejectedRow>>> GetRejectedRowsAsync(
        [Parent(nameof(ImportBatch.Id))] IReadOnlyList<ImportBatch> batches,
        Severity? severity,
        PagingArguments paging,
        OperationalContext db,
        CancellationToken cancellationToken)
    {
        var rows = severity is null ? db.RejectedRows : db.RejectedRows.Where(r => r.Severity == severity);
        var pages = await rows.ToConnectionsAsync(batches.Select(b => b.Id), r => r.BatchId, paging, InFileOrder, cancellationToken);
        return [.. batches.Select(b => pages[b.Id])];
    }

    /// <summary>How good the file was.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<SourceQuality>> GetQualityAsync(
        [Parent(nameof(ImportBatch.Id))] IReadOnlyList<ImportBatch> batches, OperationalContext db, TimeProvider time, CancellationToken cancellationToken)
    {
        var figures = await QualityOfSources.OfBatchesAsync(db, [.. batches.Select(b => b.Id)], time.GetUtcNow().UtcDateTime, cancellationToken);
        return [.. batches.Select(b => figures[b.Id])];
    }
}

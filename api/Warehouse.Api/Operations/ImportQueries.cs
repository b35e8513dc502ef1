using Warehouse.Api.Security;
using Warehouse.GraphQL.Types.Clr;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Api.Operations;

/// <summary>Questions about what was imported.</summary>
[QueryType]
[Authorize(Policy = AccessPolicy.Imports)]
public static class ImportQueries
{
    /// <summary>The imports, newest first.</summary>
    /// <param name="source">Only those of this source, e.g. <c>ipm-2005</c>.</param>
    [UsePaging(Key = [nameof(ImportBatch.Id)], OrderBy = ["-" + nameof(ImportBatch.Id)])]
    [UseProjection]
    public static IQueryable<ImportBatch> GetImportBatches(string? source, OperationalContext db) =>
        source is null ? db.ImportBatches : db.ImportBatches.Where(b => b.Source == source);

    /// <summary>Rows that imports refused or have warnings of, newest import first, in the order of its file.</summary>
    /// <param name="batch">Only those of this import.</param>
    /// <param name="severity">Only refused rows, or only warnings.</param>
    [UsePaging(Key = [nameof(RejectedRow.Id)], OrderBy = ["-" + nameof(RejectedRow.BatchId), nameof(RejectedRow.Line)])]
    [UseProjection]
    public static IQueryable<RejectedRow> GetRejectedRows([ID] int? batch, Severity? severity, OperationalContext db) => db.RejectedRows
        .Where(r => (batch == null || r.BatchId == batch) && (severity == null || r.Severity == severity));
}

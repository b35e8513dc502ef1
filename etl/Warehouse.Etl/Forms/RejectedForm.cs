using Microsoft.EntityFrameworkCore;
using Warehouse.Model.Operational;
using Warehouse.Model.Operational.Imports;

namespace Warehouse.Etl.Forms;

/// <summary>The refused rows of a form, back in the same form.</summary>
internal static class RejectedForm
{
    /// <summary>The name of the file beside the one that was imported: <c>quibdo-rechazos.xlsx</c>.</summary>
    public static string Beside(string path) => Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + "-rechazos.xlsx");

    /// <summary>Writes the refused rows of a batch.</summary>
    /// <param name="store">The operational store.</param>
    /// <param name="form">The form that the batch was read from.</param>
    /// <param name="regional">The regional that it was made for; null for all.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="path">Where; a file that is there is replaced.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task WriteAsync(OperationalContext store, Form form, string? regional, ImportBatch batch, string path, CancellationToken cancellation)
    {
        var refused = await store.RejectedRows.Where(r => r.BatchId == batch.Id && r.Severity == Severity.Reject)
            .OrderBy(r => r.Line).ThenBy(r => r.Id).ToListAsync(cancellation);
        var workbook = await FormWorkbook.PrepareAsync(store, form, regional, cancellation);
        workbook.Write(path, [.. refused.Select(r => new RefusedRow(r.Raw.Split('\t'), r.Field, SpanishReason.Of(form, r)))]);
    }
}

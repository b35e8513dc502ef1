using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports;

/// <summary>Sheets in their order as one workbook.</summary>
internal static class ReportWorkbook
{
    /// <summary>A workbook in the making holds all its cells: more of them at once would only take memory from each other.</summary>
    private static readonly SemaphoreSlim Places = new(2);

    /// <summary>Writes the workbook; the same sheets of the same load give the same bytes.</summary>
    public static async Task WriteAsync(
        ReportScope scope, Captions captions, string title, IReadOnlyList<IReportSheet> sheets, Stream output, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await Places.WaitAsync(cancellationToken);
        try
        {
            using var book = new Book(scope, captions, title, sheets);
            foreach (var sheet in book.Sheets)
            {
                cancellationToken.ThrowIfCancellationRequested();
                sheet.Write(book);
            }

            book.Save(content);
        }
        finally
        {
            Places.Release();
        }

        cancellationToken.ThrowIfCancellationRequested();
        await StablePackage.CopyAsync(content, scope.Load.FinishedAt, output, cancellationToken);
    }
}

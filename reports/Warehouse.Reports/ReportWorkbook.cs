using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;

namespace Warehouse.Reports;

/// <summary>Sheets in their order as one workbook.</summary>
internal static class ReportWorkbook
{
    /// <summary>Writes the workbook; the same sheets of the same load give the same bytes.</summary>
    public static async Task WriteAsync(
        ReportScope scope, Captions captions, string title, IReadOnlyList<IReportSheet> sheets, Stream output, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        using (var book = new Book(scope, captions, title, sheets))
        {
            foreach (var sheet in sheets)
            {
                cancellationToken.ThrowIfCancellationRequested();
                sheet.Write(book);
            }

            book.Save(content);
        }

        cancellationToken.ThrowIfCancellationRequested();
        await StablePackage.CopyAsync(content, scope.Load.FinishedAt, output, cancellationToken);
    }
}

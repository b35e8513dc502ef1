using Warehouse.Model.Star;
using Warehouse.Reports.Layout;
using Warehouse.Reports.Package;
using Warehouse.Reports.Sheets;

namespace Warehouse.Reports;

/// <summary>The outcome report of a year: one Excel workbook for people who decide.</summary>
public static class OutcomeReport
{
    /// <summary>Media type of the workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>A sheet's order in the workbook is its order here.</summary>
    private static readonly IReportSheet[] Sheets =
        [new SummarySheet(), new RegionalSheet(), new MunicipalitySheet(), new QuintileSheet(), new SourcesSheet(), new NotesSheet()];

    /// <summary>Writes the workbook. The same load and request give the same bytes.</summary>
    /// <param name="star">The warehouse.</param>
    /// <param name="request">Which report.</param>
    /// <param name="output">Where to; need not be seekable.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ReportException">The report cannot be made; nothing was written.</exception>
    public static async Task WriteAsync(StarContext star, OutcomeReportRequest request, Stream output, CancellationToken cancellationToken)
    {
        var captions = Captions.In(request.Language);
        var data = await OutcomeReportData.AskAsync(star, request, cancellationToken);
        using var content = new MemoryStream();
        using (var book = new Book(data, captions))
        {
            foreach (var sheet in Sheets)
            {
                cancellationToken.ThrowIfCancellationRequested();
                sheet.Write(book);
            }

            book.Save(content);
        }

        cancellationToken.ThrowIfCancellationRequested();
        await StablePackage.CopyAsync(content, data.Load.FinishedAt, output, cancellationToken);
    }

    /// <summary>A safe name for the workbook, e.g. <c>resultados-2025.xlsx</c>.</summary>
    public static string FileName(OutcomeReportRequest request) =>
        FormattableString.Invariant($"{Captions.In(request.Language)["File.Name"]}-{request.Year}{(request.Demonstration ? "-demo" : "")}.xlsx");
}

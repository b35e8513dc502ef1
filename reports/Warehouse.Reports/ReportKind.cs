using Warehouse.Model.Star;

namespace Warehouse.Reports;

/// <summary>A report that can be asked for by command line and by HTTP.</summary>
/// <param name="Name">Its verb and its path, e.g. <c>outcomes</c>.</param>
/// <param name="Help">What it is, for the command line.</param>
/// <param name="FileName">A safe name for the workbook.</param>
/// <param name="WriteAsync">Writes the workbook; the same load and request give the same bytes.</param>
public sealed record ReportKind(
    string Name, string Help, Func<ReportRequest, string> FileName, Func<StarContext, ReportRequest, Stream, CancellationToken, Task> WriteAsync)
{
    /// <summary>Media type of every workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Every report.</summary>
    public static IReadOnlyList<ReportKind> All { get; } =
    [
        new("outcomes", "Write the outcome report as an Excel workbook.", OutcomeReport.FileName, OutcomeReport.WriteAsync),
    ];
}

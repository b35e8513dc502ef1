namespace Warehouse.Reports;

/// <summary>A report that can be asked for by command line and by HTTP.</summary>
/// <param name="Name">Its verb and its path, e.g. <c>outcomes</c>.</param>
/// <param name="Help">What it is, for the command line.</param>
/// <param name="FileName">A safe name for the workbook.</param>
/// <param name="WriteAsync">Writes the workbook; the same load and request give the same bytes.</param>
public sealed record ReportKind(
    string Name, string Help, Func<ReportRequest, string> FileName, Func<ReportStores, ReportRequest, Stream, CancellationToken, Task> WriteAsync)
{
    /// <summary>Whether it is written while it is read; what goes wrong later breaks the writing off.</summary>
    public bool Streams { get; init; }

    /// <summary>Media type of every workbook.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Every report.</summary>
    public static IReadOnlyList<ReportKind> All { get; } =
    [
        new("outcomes", "Write the outcome report as an Excel workbook.", OutcomeReport.FileName, OutcomeReport.WriteAsync),
        new("priorities", "Write the priority municipalities of a review cycle (--cycle) as an Excel workbook.", PriorityReport.FileName, (s, r, o, c) => PriorityReport.WriteAsync(s.Star, r, o, c)),
        new("reviews", "Write the window of a review cycle (--cycle) as an Excel workbook.", ReviewReport.FileName, (s, r, o, c) => ReviewReport.WriteAsync(s.Star, r, o, c)),
        new("profile", "Write the profile of a municipality (--municipality) as an Excel workbook.", MunicipalityProfile.FileName, (s, r, o, c) => MunicipalityProfile.WriteAsync(s.Star, r, o, c)),
        new("detail", "Write all outcome facts of a selection, one a row, as an Excel workbook.", DetailReport.FileName, (s, r, o, c) => DetailReport.WriteAsync(s.Star, r, o, c)) { Streams = true },
    ];
}

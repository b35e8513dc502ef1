using ClosedXML.Excel;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Layout;

/// <summary>The workbook in the making: its scope, its words, and what ClosedXML cannot write and the package gets afterwards.</summary>
internal sealed class Book : IDisposable
{
    private readonly XLWorkbook workbook = new(XLEventTracking.Disabled);

    public Book(ReportScope scope, Captions captions, string title, IReadOnlyList<IReportSheet> sheets)
    {
        (Scope, Captions, Title) = (scope, captions, title);
        (Sheets, Silent) = ([.. sheets.Where(s => s.Silence is null)], [.. sheets.Where(s => s.Silence is not null)]);
        workbook.Style.Font.FontName = "Calibri";
        workbook.Style.Font.FontSize = 11;
        workbook.Style.Font.FontColor = Style.Ink;
        workbook.Properties.Title = title;
        workbook.Properties.Subject = captions["Report.Subject"];
        workbook.Properties.Author = captions["Report.Author"];
        workbook.Properties.LastModifiedBy = captions["Report.Author"];
        workbook.Properties.Company = captions["Report.Author"];
        workbook.Properties.Keywords = captions["Report.Keywords"];
        workbook.Properties.Comments = $"{title}. {captions.Scope(scope)}.";
        workbook.Properties.Created = scope.Load.FinishedAt;
        workbook.Properties.Modified = scope.Load.FinishedAt;
    }

    public ReportScope Scope { get; }

    public Captions Captions { get; }

    public string Title { get; }

    /// <summary>The sheets in their order, written or not yet.</summary>
    public IReadOnlyList<IReportSheet> Sheets { get; }

    /// <summary>What is left out because there is nothing to show.</summary>
    public IReadOnlyList<IReportSheet> Silent { get; }

    /// <summary>What the package gets afterwards.</summary>
    public Additions Additions { get; } = new();

    /// <summary>Charts that a page of an earlier sheet shows.</summary>
    public Gallery? Gallery { get; set; }

    /// <summary>Adds a sheet with title, scope, demonstration banner and print settings.</summary>
    /// <param name="sheet">Which one.</param>
    /// <param name="widths">Widths of its columns in characters.</param>
    public Page AddPage(IReportSheet sheet, params IReadOnlyList<double> widths) =>
        new(this, workbook.Worksheets.Add(Captions[$"{sheet.Key}.Sheet"]), Captions[$"{sheet.Key}.Title"], widths);

    /// <summary>Writes the package.</summary>
    public void Save(MemoryStream output)
    {
        Gallery?.Place(Additions);
        workbook.SaveAs(output);

        // The sheets are opened again one by one: without this all their cells would be held twice.
        workbook.Dispose();
        WorkbookFinish.Apply(output, Additions, Captions);
    }

    public void Dispose() => workbook.Dispose();
}

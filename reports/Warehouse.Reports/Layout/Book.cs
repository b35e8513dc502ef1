using ClosedXML.Excel;
using Warehouse.Reports.Package;

namespace Warehouse.Reports.Layout;

/// <summary>The workbook in the making: its data, its words, and what ClosedXML cannot write and the package gets afterwards.</summary>
internal sealed class Book : IDisposable
{
    private readonly XLWorkbook workbook = new(XLEventTracking.Disabled);

    public Book(OutcomeReportData data, Captions captions)
    {
        (Data, Captions) = (data, captions);
        workbook.Style.Font.FontName = "Calibri";
        workbook.Style.Font.FontSize = 11;
        workbook.Style.Font.FontColor = Style.Ink;
        workbook.Properties.Title = captions.Say("Report.Title", data.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        workbook.Properties.Subject = captions["Report.Subject"];
        workbook.Properties.Author = captions["Report.Author"];
        workbook.Properties.LastModifiedBy = captions["Report.Author"];
        workbook.Properties.Keywords = captions["Report.Keywords"];
        workbook.Properties.Created = data.Load.FinishedAt;
        workbook.Properties.Modified = data.Load.FinishedAt;
    }

    public OutcomeReportData Data { get; }

    public Captions Captions { get; }

    /// <summary>Values that formulas have before anybody recalculates, by sheet and cell.</summary>
    public Dictionary<(string Sheet, string Cell), double> Calculated { get; } = [];

    public List<(string Sheet, BarChart Chart)> Charts { get; } = [];

    /// <summary>Adds a sheet with title, scope, demonstration banner and print settings.</summary>
    /// <param name="key">Caption key of the sheet, e.g. <c>Summary</c>.</param>
    /// <param name="columns">Columns that the title spans when printed.</param>
    public Page AddPage(string key, int columns) => new(this, workbook.Worksheets.Add(Captions[$"{key}.Sheet"]), Captions[$"{key}.Title"], columns);

    /// <summary>Writes the package.</summary>
    public void Save(MemoryStream output)
    {
        workbook.SaveAs(output);
        WorkbookFinish.Apply(output, Calculated, Charts);
    }

    public void Dispose() => workbook.Dispose();
}

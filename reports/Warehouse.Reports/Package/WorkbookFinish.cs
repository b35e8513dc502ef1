using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Warehouse.Reports.Package;

/// <summary>Adds what ClosedXML does not write: values of formulas, charts, marks in cells, and titles that other programs repeat too.</summary>
internal static class WorkbookFinish
{
    public static void Apply(Stream package, Additions additions, Captions captions)
    {
        package.Position = 0;
        using var document = SpreadsheetDocument.Open(package, isEditable: true);
        var workbook = document.WorkbookPart!;
        FixPrintTitles(workbook.Workbook);
        foreach (var sheet in workbook.Workbook.Sheets!.Elements<Sheet>())
        {
            var part = (WorksheetPart)workbook.GetPartById(sheet.Id!);
            var name = sheet.Name!.Value!;
            SetValues(part, cell => additions.Calculated.TryGetValue((name, cell), out var value) ? value : null);
            CellMarks.Add(part, additions.Bars.Where(c => c.Sheet == name), additions.Icons.Where(c => c.Sheet == name));
            ChartDrawing.Add(part, [.. additions.Charts.Where(c => c.Sheet == name).Select(c => (c.Place, c.Chart.In(captions)))]);
            SparklineMarkup.Add(part, additions.Sparklines.FindAll(s => s.Cell.Sheet == name));
            part.Worksheet.Save();
            part.UnloadRootElement();
        }
    }

    /// <summary>ClosedXML writes <c>Sheet!6:6</c>, which moves with the cell it is read from; LibreOffice then repeats nothing.</summary>
    private static void FixPrintTitles(Workbook workbook)
    {
        foreach (var titles in workbook.Descendants<DefinedName>().Where(n => n.Name == "_xlnm.Print_Titles"))
        {
            var (sheet, rows) = (titles.Text[..titles.Text.LastIndexOf('!')], titles.Text[(titles.Text.LastIndexOf('!') + 1)..].Split(':'));
            titles.Text = $"{sheet}!${rows[0]}:${rows[1]}";
        }
    }

    private static void SetValues(WorksheetPart part, Func<string, double?> valueOf)
    {
        foreach (var cell in part.Worksheet.Descendants<Cell>().Where(c => c.CellFormula is not null))
        {
            if (valueOf(cell.CellReference!) is { } value)
            {
                cell.CellValue = new(value.ToString("R", CultureInfo.InvariantCulture));
                cell.DataType = null;
            }
        }
    }
}

using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Warehouse.Reports.Package;

/// <summary>Adds what ClosedXML does not write: the values of formulas, charts, and titles that other programs repeat too.</summary>
internal static class WorkbookFinish
{
    public static void Apply(
        Stream package, IReadOnlyDictionary<(string Sheet, string Cell), double> calculated, IReadOnlyList<(string Sheet, BarChart Chart)> charts)
    {
        package.Position = 0;
        using var document = SpreadsheetDocument.Open(package, isEditable: true);
        var workbook = document.WorkbookPart!;
        FixPrintTitles(workbook.Workbook);
        foreach (var sheet in workbook.Workbook.Sheets!.Elements<Sheet>())
        {
            var part = (WorksheetPart)workbook.GetPartById(sheet.Id!);
            var name = sheet.Name!.Value!;
            SetValues(part, cell => calculated.TryGetValue((name, cell), out var value) ? value : null);
            var its = charts.Where(c => c.Sheet == name).Select(c => c.Chart).ToList();
            if (its.Count > 0)
            {
                ChartDrawing.Add(part, name, its);
            }
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

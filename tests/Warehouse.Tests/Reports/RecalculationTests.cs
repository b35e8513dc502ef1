using System.Globalization;
using ClosedXML.Excel;
using Warehouse.Reports;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Reports;

/// <summary>Another program opens the workbook, computes its formulas again and prints it.</summary>
public sealed class RecalculationTests(SmallStar data) : IClassFixture<SmallStar>
{
    [SpreadsheetProgramFact]
    public async Task Totals_are_the_same_after_recalculation()
    {
        using var folder = new TemporaryFolder();
        var file = await WriteAsync(folder);
        await SpreadsheetProgram.ConvertAsync(file, "ods", folder.Path);
        await SpreadsheetProgram.ConvertAsync(Path.ChangeExtension(file, ".ods"), "xlsx:Calc MS Excel 2007 XML", Directory.CreateDirectory(Path.Combine(folder.Path, "again")).FullName);
        using var before = new XLWorkbook(file);
        using var after = new XLWorkbook(Path.Combine(folder.Path, "again", Path.GetFileName(file)));
        var totals = before.Worksheets.SelectMany(s => s.CellsUsed(c => c.HasFormula)).ToList();
        Assert.NotEmpty(totals);
        Assert.All(totals, c => Assert.Equal(Number(c), Number(after.Worksheet(c.Worksheet.Name).Cell(c.Address.ToString())), 6));
    }

    private static double Number(IXLCell cell) => Convert.ToDouble(cell.CachedValue, CultureInfo.InvariantCulture);

    [SpreadsheetProgramFact]
    public async Task The_workbook_becomes_a_document()
    {
        using var folder = new TemporaryFolder();
        var file = await WriteAsync(folder);
        await SpreadsheetProgram.ConvertAsync(file, "pdf", folder.Path);
        Assert.True(new FileInfo(Path.ChangeExtension(file, ".pdf")).Length > 10_000);
    }

    private async Task<string> WriteAsync(TemporaryFolder folder)
    {
        await using var star = data.Open();
        var file = Path.Combine(folder.Path, "outcomes.xlsx");
        await using var output = File.Create(file);
        await OutcomeReport.WriteAsync(new(star), new(2025), output, CancellationToken.None);
        return file;
    }
}

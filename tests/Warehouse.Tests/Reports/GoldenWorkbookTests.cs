using System.Globalization;
using System.Text;
using ClosedXML.Excel;
using Warehouse.Reports;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Reports;

/// <summary>Cells and formats as a person reviewed them.</summary>
public sealed class GoldenWorkbookTests(SmallStar data) : IClassFixture<SmallStar>
{
    [Theory]
    [InlineData("outcomes", 2025)]
    [InlineData("priorities", 2012)]
    [InlineData("reviews", 2012)]
    [InlineData("profile", 2025)]
    public async Task Cells_and_formats_are_the_reviewed_ones(string report, int year)
    {
        await using var star = data.Open();
        using var output = new MemoryStream();
        var kind = ReportKind.All.Single(k => k.Name == report);
        await kind.WriteAsync(new(star), new(year) { Cycle = report is "priorities" or "reviews" ? "C112-2012" : null, Municipality = report == "profile" ? "27001" : null }, output, CancellationToken.None);
        using var book = new XLWorkbook(output);
        GoldenFile.Check($"Reports/{report}.txt", Text(book));
    }

    private static string Text(XLWorkbook book)
    {
        var text = new StringBuilder();
        foreach (var sheet in book.Worksheets)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"== {sheet.Name}");
            foreach (var cell in sheet.CellsUsed())
            {
                var value = cell.HasFormula ? "=" + cell.FormulaA1 : Convert.ToString(cell.Value, CultureInfo.InvariantCulture);
                var format = cell.DataType == XLDataType.Text ? "" : $" [{cell.Style.NumberFormat.Format}]";
                text.AppendLine(CultureInfo.InvariantCulture, $"{cell.Address}{format} {value}");
            }
        }

        return text.ToString();
    }
}

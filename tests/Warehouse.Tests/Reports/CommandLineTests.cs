using ClosedXML.Excel;
using Warehouse.Tests.Fixtures;
using CommandLine = Warehouse.Reports.CommandLine;

namespace Warehouse.Tests.Reports;

/// <summary>What a person meets who asks for a workbook in a terminal.</summary>
public sealed class CommandLineTests(SmallStar data) : IClassFixture<SmallStar>
{
    private const int Done = 0, Usage = 2, Failed = 3;

    [Theory]
    [InlineData("profile --year 2025 --municipality 27001")]
    [InlineData("priorities --cycle C112-2012 --regional 27 --lang en")]
    [InlineData("reviews --cycle C112-2012 --department 27")]
    [InlineData("detail --term 2012-2015 --cycle C112-2012")]
    public async Task A_report_is_written_whole_where_it_was_asked_for(string words)
    {
        var (code, output, error, files) = await RunAsync(words);
        Assert.Equal((Done, ""), (code, error));
        Assert.Contains("Wrote ", output, StringComparison.Ordinal);
        var workbook = Assert.Single(files);
        Assert.Equal("report.xlsx", workbook.Name);
        Assert.True(workbook.Sheets > 0);
    }

    [Theory]
    [InlineData("outcomes", Usage, "Give the year of the outcomes")]
    [InlineData("outcomes --year 1984", Usage, "1985 to 2100")]
    [InlineData("outcomes --year veinte", Usage, "veinte")]
    [InlineData("outcomes --year 2025 --lang fr", Usage, "fr")]
    [InlineData("reviews --year 2012", Usage, "Name the review cycle, e.g. C112-2012.")]
    [InlineData("profile --year 2025", Usage, "Name the municipality by its DIVIPOLA code")]
    [InlineData("outcomes --year 2025 --regional 98", Failed, "No municipality has these codes")]
    [InlineData("outcomes --year 2025 --index IPM_1905", Failed, "there are IPM_2005")]
    [InlineData("priorities --cycle C113-2013", Failed, "there are C112-2012")]
    public async Task What_cannot_be_made_is_refused_with_a_reason_and_leaves_no_file(string words, int expected, string reason)
    {
        var (code, _, error, files) = await RunAsync(words);
        Assert.Equal(expected, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Empty(files);
    }

    private async Task<(int Code, string Output, string Error, IReadOnlyList<(string Name, int Sheets)> Files)> RunAsync(string words)
    {
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync([.. words.Split(' '), "--out", Path.Combine(folder.Path, "report.xlsx")], data.NewServices, output, error);
        return (code, output.ToString(), error.ToString(), [.. Directory.GetFiles(folder.Path).Select(f => (Path.GetFileName(f), Sheets(f)))]);
    }

    private static int Sheets(string file)
    {
        using var book = new XLWorkbook(file);
        return book.Worksheets.Count;
    }
}

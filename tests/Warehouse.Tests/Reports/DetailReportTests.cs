using ClosedXML.Excel;
using Warehouse.Marts;
using Warehouse.Reports;
using Warehouse.Reports.Streaming;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Reports;

public sealed class DetailReportTests(SmallStar data) : IClassFixture<SmallStar>
{
    private const int ValueColumn = 15;

    [Fact]
    public async Task Every_fact_of_the_selection_is_a_row_and_the_rows_add_up_to_what_the_mart_answers()
    {
        await using var star = data.Open();
        using var book = await OpenAsync(new(2025));
        var rows = book.Worksheet("Detalle").RowsUsed().Skip(1).ToList();
        var answer = await OutcomesByAnything.AskAsync(star, new() { Where = new() { Year = new() { Eq = 2025 } } }, CancellationToken.None);
        Assert.Equal(5, rows.Count);
        Assert.Equal((double)answer.Totals.Achieved!, rows.Sum(r => r.Cell(ValueColumn).GetDouble()));
        Assert.Equal(["27001", "27001", "44847", "13490", "27086"], rows.Select(r => r.Cell(3).GetString()));
    }

    [Theory]
    [InlineData("27", null, null, 3)]
    [InlineData(null, "44847", null, 1)]
    [InlineData(null, null, "C112-2012", 3)]
    public async Task A_place_or_a_list_leaves_its_own_facts_only(string? regional, string? municipality, string? cycle, int facts)
    {
        using var book = await OpenAsync(new(2025) { Regional = regional, Municipality = municipality, Cycle = cycle });
        Assert.Equal(facts, book.Worksheet(1).RowsUsed().Count() - 1);
    }

    [Fact]
    public async Task Every_demonstration_row_says_so()
    {
        using var book = await OpenAsync(new(2025, Demonstration: true));
        var row = Assert.Single(book.Worksheet(1).RowsUsed().Skip(1));
        Assert.Equal("DATOS DE DEMOSTRACIÓN", row.LastCellUsed().GetString());
        Assert.Equal(9000, row.Cell(ValueColumn).GetDouble());
    }

    [Fact]
    public async Task A_next_sheet_begins_when_one_is_full_and_text_stays_text()
    {
        StreamColumn<int>[] columns = [new("Número", 10, (n, c) => c.Number(n)), new("Texto", 10, (n, c) => c.Text(n == 3 ? null : $"=1+{n} & <x>"))];
        using var output = new MemoryStream();
        await StreamedWorkbook.WriteAsync(output, DateTime.UnixEpoch.AddYears(30), "Prueba", "Filas", "#,##0", columns, Enumerable.Range(1, 7).ToAsyncEnumerable(), CancellationToken.None, rowsASheet: 4);
        using var book = new XLWorkbook(output);
        Assert.Equal(["Filas", "Filas 2", "Filas 3"], book.Worksheets.Select(s => s.Name));
        Assert.Equal([1d, 2, 3, 4, 5, 6, 7], book.Worksheets.SelectMany(s => s.RowsUsed().Skip(1)).Select(r => r.Cell(1).GetDouble()));
        Assert.Equal(("=1+2 & <x>", false), (book.Worksheet(1).Cell("B3").GetString(), book.Worksheet(1).Cell("B3").HasFormula));
        Assert.True(book.Worksheet(1).Cell("B4").IsEmpty());
        Assert.Equal(["Filas A1:B4", "Filas_2 A1:B4", "Filas_3 A1:B2"], book.Worksheets.Select(s => s.Tables.Single()).Select(t => $"{t.Name} {t.RangeAddress}"));
        Assert.All(book.Worksheets, s => Assert.Equal(["Número", "Texto"], s.Tables.Single().Fields.Select(f => f.Name)));
    }

    [Fact]
    public async Task A_selection_without_facts_is_a_header_that_no_table_needs()
    {
        using var book = await OpenAsync(new(1999));
        Assert.Single(book.Worksheet(1).RowsUsed());
        Assert.Empty(book.Worksheet(1).Tables);
    }

    [Fact]
    public async Task A_download_that_breaks_off_ends_the_reading_of_the_facts()
    {
        using var reader = new CancellationTokenSource();
        var read = 0;
        async IAsyncEnumerable<int> FactsAsync()
        {
            while (true)
            {
                if (++read == 50_000)
                {
                    await reader.CancelAsync();
                }

                yield return read;
            }
        }

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StreamedWorkbook.WriteAsync(
            Stream.Null, DateTime.UnixEpoch.AddYears(30), "Prueba", "Filas", "#,##0", [new StreamColumn<int>("Número", 10, (n, c) => c.Number(n))], FactsAsync(), reader.Token));
        Assert.InRange(read, 50_000, 60_000);
    }

    private async Task<XLWorkbook> OpenAsync(ReportRequest request)
    {
        await using var star = data.Open();
        using var output = new MemoryStream();
        await DetailReport.WriteAsync(star, request, output, CancellationToken.None);
        return new(output);
    }
}

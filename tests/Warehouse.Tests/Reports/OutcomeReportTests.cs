using ClosedXML.Excel;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Warehouse.Marts;
using Warehouse.Marts.Outcomes;
using Warehouse.Reports;
using Warehouse.Tests.Fixtures;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Warehouse.Tests.Reports;

public sealed class OutcomeReportTests(SmallStar data) : IClassFixture<SmallStar>
{
    private static readonly ReportRequest Of2025 = new(2025);

    [Fact]
    public async Task Cells_hold_the_numbers_that_the_mart_answers()
    {
        await using var star = data.Open();
        var answer = await OutcomesByAnything.AskAsync(star, new()
        {
            GroupBy = [OutcomeDimension.Municipality],
            Where = new() { Year = new() { Eq = 2025 }, Indicator = new() { Eq = "TRA_TRAINEES" } },
        }, CancellationToken.None);

        using var book = new XLWorkbook(await WriteAsync(Of2025));
        var table = book.Worksheet("Municipios").Table("Municipios").DataRange.Rows().ToDictionary(r => r.Cell(4).GetString());
        Assert.Equal(6, table.Count);
        foreach (var row in answer.Rows)
        {
            Assert.Equal((double)row.Achieved!, table[row.Municipality!].Cell(9).GetDouble());
        }

        Assert.True(table["11001"].Cell(9).IsEmpty());
        Assert.Contains("Sin resultado", table["11001"].LastCell().GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Municipalities_stand_in_poverty_order_and_warned_values_carry_their_mark()
    {
        using var book = new XLWorkbook(await WriteAsync(Of2025));
        var rows = book.Worksheet("Municipios").Table("Municipios").DataRange.Rows().ToList();
        Assert.Equal(["44847", "27001", "05001", "11001", "13490", "27086"], rows.Select(r => r.Cell(4).GetString()));
        Assert.Equal((1d, 100d, "⚠ Precaución"), (rows[0].Cell(1).GetDouble(), rows[0].Cell(2).GetDouble(), rows[0].Cell(3).GetString()));
        Assert.True(rows[1].Cell(3).IsEmpty());
        Assert.True(rows[4].Cell(1).IsEmpty());
        Assert.Contains("Sin valor en IPM_2005", rows[4].LastCell().GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Totals_are_formulas_whose_values_are_there_before_anybody_recalculates()
    {
        using var document = SpreadsheetDocument.Open(await WriteAsync(Of2025), false);
        var formulas = document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet.Descendants<S.Cell>()).Where(c => c.CellFormula is not null).ToList();
        Assert.NotEmpty(formulas);
        Assert.All(formulas, c => Assert.StartsWith("SUBTOTAL(109,", c.CellFormula!.Text, StringComparison.Ordinal));
        Assert.All(formulas, c => Assert.NotNull(c.CellValue));
        Assert.Contains(formulas, c => c.CellValue!.Text == "1850");
    }

    [Fact]
    public async Task Headers_of_long_sheets_are_repeated_on_every_printed_page()
    {
        using var document = SpreadsheetDocument.Open(await WriteAsync(Of2025), false);
        var titles = document.WorkbookPart!.Workbook.Descendants<S.DefinedName>().Where(n => n.Name == "_xlnm.Print_Titles").Select(n => n.Text);
        Assert.Contains("Municipios!$7:$7", titles);
    }

    [Fact]
    public async Task The_open_xml_validator_finds_nothing()
    {
        foreach (var request in (ReportRequest[])[Of2025, new(2015, "en"), new(2012), new(1999), new(2025, Demonstration: true), new(2015), new() { Cycle = "C112-2012" }, new(2025) { Regional = "27" }])
        {
            using var document = SpreadsheetDocument.Open(await WriteAsync(request), false);
            var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document);
            Assert.Empty(errors.Select(e => $"{request}: {e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
        }
    }

    [Fact]
    public async Task The_same_load_and_request_give_the_same_bytes()
    {
        var first = await WriteAsync(Of2025);
        await Task.Delay(TimeSpan.FromSeconds(2.1)); // a zip archive counts time in steps of two seconds
        Assert.Equal(first.ToArray(), (await WriteAsync(Of2025)).ToArray());
    }

    [Fact]
    public async Task Text_that_looks_like_a_formula_stays_text()
    {
        using var book = new XLWorkbook(await WriteAsync(Of2025));
        var cell = book.Worksheet("Fuentes").Table("Fuentes").DataRange.FirstRow().Cell(2);
        Assert.Equal("=HYPERLINK(\"x\").csv", cell.GetString());
        Assert.False(cell.HasFormula);
        Assert.True(cell.Style.IncludeQuotePrefix);
    }

    [Fact]
    public async Task Charts_say_in_words_what_they_show()
    {
        using var document = SpreadsheetDocument.Open(await WriteAsync(Of2025), false);
        var words = document.WorkbookPart!.WorksheetParts.Where(p => p.DrawingsPart is not null)
            .SelectMany(p => p.DrawingsPart!.WorksheetDrawing.Descendants<NonVisualDrawingProperties>()).Select(p => p.Description!.Value!).ToList();
        Assert.Equal(5, words.Count);
        Assert.Contains(words, w => w.Contains("1 (más pobre): 125", StringComparison.Ordinal) && w.Contains("Sin IPM_2005: 825", StringComparison.Ordinal));
        Assert.Contains(words, w => w.Contains("Formación, Aprendices atendidos (personas): 37,0 %", StringComparison.Ordinal));
        Assert.Contains(words, w => w.Contains("Curva de concentración", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Demonstration_workbooks_say_so_on_every_sheet_and_hold_no_real_number()
    {
        using var book = new XLWorkbook(await WriteAsync(new(2025, Demonstration: true)));
        Assert.All(book.Worksheets, s => Assert.StartsWith("DATOS DE DEMOSTRACIÓN", s.Cell("A3").GetString(), StringComparison.Ordinal));
        var rows = book.Worksheet("Municipios").Table("Municipios").DataRange.Rows().Where(r => !r.Cell(9).IsEmpty());
        Assert.Equal(9000, Assert.Single(rows).Cell(9).GetDouble());
    }

    [Fact]
    public async Task A_sheet_without_numbers_is_no_empty_page_but_a_line_of_the_contents_with_its_reason()
    {
        using var book = new XLWorkbook(await WriteAsync(new(2025) { Municipality = "27001" }));
        Assert.False(book.TryGetWorksheet("Equidad", out _));
        Assert.False(book.TryGetWorksheet("Regionales", out _));
        var lines = book.Worksheet("Contenido").RowsUsed().Where(r => !r.Cell(2).IsEmpty()).ToDictionary(r => r.Cell(2).GetString(), r => (Link: r.Cell(2).HasHyperlink, Words: r.Cell(3).GetString()));
        Assert.Equal((false, "La equidad compara municipios, y este informe es de uno solo."), lines["Equidad"]);
        Assert.Contains("puesto", book.Worksheet("Resumen").CellsUsed().Select(c => c.GetString()).First(t => t.Contains("Su pobreza", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.All(book.Worksheets, s => Assert.True(lines[s.Name].Link));
    }

    [Fact]
    public async Task Numbers_and_days_are_written_as_the_report_speaks()
    {
        Assert.Equal(("[$-240A]#,##0", "[$-240A]dd/mm/yyyy hh:mm"), await FormatsAsync("es", "Fuentes"));
        Assert.Equal(("#,##0", "yyyy-mm-dd hh:mm"), await FormatsAsync("en", "Sources"));
    }

    /// <summary>Formats of the rows that an import read and of the time when it did.</summary>
    private async Task<(string Number, string Day)> FormatsAsync(string language, string sheet)
    {
        using var book = new XLWorkbook(await WriteAsync(new(2025, language)));
        var import = book.Worksheet(sheet).Tables.First().DataRange.FirstRow();
        return (import.Cell(5).Style.NumberFormat.Format, import.Cell(4).Style.NumberFormat.Format);
    }

    [Fact]
    public async Task English_workbooks_speak_english()
    {
        using var book = new XLWorkbook(await WriteAsync(new(2025, "en")));
        Assert.Equal(
            [
                "Cover", "Contents", "Summary", "Indicators", "Training", "Regionals", "Municipalities", "Targets and gaps", "Equity", "Methodology", "Sources",
                "Reconciliation",
            ],
            book.Worksheets.Select(s => s.Name));
        Assert.Equal("Outcome report 2025", book.Properties.Title);
    }

    [Theory]
    [InlineData("xx", "IPM_2005", ReportException.LanguageUnknown)]
    [InlineData("es", "IPM_1905", ReportException.IndexUnknown)]
    public async Task Requests_that_name_nothing_known_are_refused_by_code(string language, string index, string code) =>
        Assert.Equal(code, (await Assert.ThrowsAsync<ReportException>(() => WriteAsync(new(2025, language, index)))).Code);

    private async Task<MemoryStream> WriteAsync(ReportRequest request)
    {
        await using var star = data.Open();
        var output = new MemoryStream();
        await OutcomeReport.WriteAsync(new(star), request, output, CancellationToken.None);
        output.Position = 0;
        return output;
    }
}

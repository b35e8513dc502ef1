using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Warehouse.Reports;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Reports;

/// <summary>What holds for every workbook.</summary>
public sealed class WorkbookTests(SmallStar data) : IClassFixture<SmallStar>
{
    private static readonly ReportRequest[] Requests =
    [
        new(2025) { Cycle = "C112-2012", Municipality = "27001" },
        new(Language: "en", Demonstration: true) { Cycle = "C112-2012", Municipality = "44847" },
        new() { Term = "2014-2016", Cycle = "C112-2012", Municipality = "27001", Regional = "27", Department = "27" },
    ];

    public static IEnumerable<object[]> Cases =>
        ReportKind.All.SelectMany(_ => Enumerable.Range(0, Requests.Length), (kind, request) => new object[] { kind.Name, request });

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_open_xml_validator_finds_nothing(string report, int request)
    {
        using var document = SpreadsheetDocument.Open(await WriteAsync(report, Requests[request]), false);
        var errors = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(document);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_same_load_and_request_give_the_same_bytes(string report, int request)
    {
        var first = await WriteAsync(report, Requests[request]);
        Assert.Equal(first.ToArray(), (await WriteAsync(report, Requests[request])).ToArray());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Only_totals_are_formulas_they_have_values_and_nothing_leads_outside(string report, int request)
    {
        using var document = SpreadsheetDocument.Open(await WriteAsync(report, Requests[request]), false);
        var parts = document.WorkbookPart!.WorksheetParts.ToList();
        var formulas = parts.SelectMany(p => p.Worksheet.Descendants<Cell>()).Where(c => c.CellFormula is not null).ToList();
        Assert.All(formulas, c => Assert.StartsWith("SUBTOTAL(109,", c.CellFormula!.Text, StringComparison.Ordinal));
        Assert.All(formulas, c => Assert.NotNull(c.CellValue));
        Assert.All(parts, p => Assert.Empty(p.HyperlinkRelationships));
        Assert.Empty(document.WorkbookPart.ExternalWorkbookParts);
    }

    [Theory]
    [InlineData("outcomes")]
    [InlineData("priorities")]
    [InlineData("profile")]
    [InlineData("detail")]
    public async Task A_cancelled_download_stops_the_work(string report)
    {
        using var star = data.Open();
        using var output = new MemoryStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Kind(report).WriteAsync(new(star), Requests[0], output, new CancellationToken(canceled: true)));
        Assert.Equal(0, output.Length);
    }

    [Theory]
    [InlineData("outcomes", "REPORT_YEAR_REQUIRED")]
    [InlineData("priorities", "REPORT_CYCLE_REQUIRED", 2025)]
    [InlineData("reviews", "REPORT_CYCLE_REQUIRED", 2025)]
    [InlineData("profile", "REPORT_MUNICIPALITY_REQUIRED", 2025)]
    [InlineData("detail", "REPORT_YEAR_REQUIRED")]
    public async Task A_request_that_lacks_what_the_report_is_about_is_refused_by_code(string report, string code, int? year = null)
    {
        var refusal = await Assert.ThrowsAsync<ReportException>(() => WriteAsync(report, new(year)));
        Assert.Equal(code, refusal.Code);
    }

    [Theory]
    [InlineData("2012-2015", null, null, "REPORT_PLACE_UNKNOWN", "99999")]
    [InlineData("2015-2012", null, null, "REPORT_YEAR_REQUIRED", null)]
    [InlineData("2012", null, null, "REPORT_YEAR_REQUIRED", null)]
    [InlineData("2012-2015", "C1", null, "REPORT_CYCLE_UNKNOWN", null)]
    [InlineData("2012-2015", null, "5", "REPORT_PLACE_UNKNOWN", null)]
    public async Task Scopes_that_name_nothing_known_are_refused_by_code(string term, string? cycle, string? regional, string code, string? municipality)
    {
        var request = new ReportRequest { Term = term, Cycle = cycle, Regional = regional, Municipality = municipality };
        Assert.Equal(code, (await Assert.ThrowsAsync<ReportException>(() => WriteAsync("outcomes", request))).Code);
    }

    [Fact]
    public void File_names_hold_letters_digits_and_hyphens_only()
    {
        Assert.Equal("resultados-2025-demo.xlsx", Kind("outcomes").FileName(new(2025, Demonstration: true)));
        Assert.Equal("perfil-2025-etc-passwd-x.xlsx", Kind("profile").FileName(new(2025) { Municipality = "../../etc/passwd\r\n\"x" }));
    }

    private static ReportKind Kind(string name) => ReportKind.All.Single(k => k.Name == name);

    private async Task<MemoryStream> WriteAsync(string report, ReportRequest request)
    {
        await using var star = data.Open();
        var output = new MemoryStream();
        await Kind(report).WriteAsync(new(star), request, output, CancellationToken.None);
        output.Position = 0;
        return output;
    }
}

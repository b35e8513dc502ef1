using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ClosedXML.Excel;

namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class DownloadTests(ServedWarehouse api)
{
    [Fact]
    public async Task Report_of_2025_holds_the_number_that_GraphQL_gives()
    {
        using var response = await api.Http.GetAsync("/reports/outcomes.xlsx?year=2025");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response.Content.Headers.ContentType!.MediaType);
        using var content = await response.Content.ReadAsStreamAsync();
        using var workbook = new XLWorkbook(content);
        var data = await api.AskAsync("""{ outcomes(groupBy: [], where: { year: { eq: 2025 }, indicator: { eq: "TRA_TRAINEES" } }) { totals { achieved } } }""");
        var numbers = workbook.Worksheets.SelectMany(sheet => sheet.CellsUsed(c => c.DataType == XLDataType.Number)).Select(c => c.GetDouble());
        Assert.Contains((double)data["outcomes"]!["totals"]!["achieved"]!, numbers);
    }

    [Fact]
    public async Task Unchanged_report_is_not_sent_again()
    {
        using var first = await api.Http.GetAsync("/reports/outcomes.xlsx?year=2012");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/reports/outcomes.xlsx?year=2012");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await api.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("priorities.xlsx?cycle=C112-2012", "priorizados-C112-2012.xlsx")]
    [InlineData("reviews.xlsx?cycle=C112-2012&regional=27", "retroalimentacion-C112-2012-27.xlsx")]
    [InlineData("profile.xlsx?year=2025&municipality=27001", "perfil-2025-27001.xlsx")]
    [InlineData("detail.xlsx?year=2025&municipality=27001", "detalle-2025-27001.xlsx")]
    public async Task Every_report_is_there_under_a_safe_name_with_a_tag(string address, string name)
    {
        using var response = await api.Http.GetAsync("/reports/" + address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(name, response.Content.Headers.ContentDisposition!.FileName);
        Assert.NotNull(response.Headers.ETag);
        using var content = await response.Content.ReadAsStreamAsync();
        using var workbook = new XLWorkbook(content);
        Assert.NotEmpty(workbook.Worksheets);
    }

    [Fact]
    public async Task Detail_adds_up_to_the_number_that_GraphQL_gives()
    {
        using var content = await api.Http.GetStreamAsync("/reports/detail.xlsx?year=2025&municipality=27001");
        using var workbook = new XLWorkbook(content);
        var data = await api.AskAsync("""{ outcomes(groupBy: [], where: { year: { eq: 2025 }, municipality: { eq: "27001" } }) { totals { achieved } } }""");
        Assert.Equal((double)data["outcomes"]!["totals"]!["achieved"]!, workbook.Worksheet(1).RowsUsed().Skip(1).Sum(r => r.Cell(15).GetDouble()));
    }

    [Theory]
    [InlineData("", "REPORT_YEAR_REQUIRED")]
    [InlineData("?year=", "REPORT_YEAR_REQUIRED")]
    [InlineData("?year=last", "REPORT_YEAR_REQUIRED")]
    [InlineData("?year=1984", "REPORT_YEAR_REQUIRED")]
    [InlineData("?year=2025&demonstration=perhaps", "REPORT_DEMONSTRATION_INVALID")]
    [InlineData("?year=2025&index=IPM_1999", null)]
    [InlineData("?year=2025&index=%22%0AIPM%C3%B1", null)]
    [InlineData("?year=2025&lang=qu", null)]
    public async Task Report_that_cannot_be_made_is_refused_with_a_reason(string query, string? code)
    {
        using var response = await api.Http.GetAsync("/reports/outcomes.xlsx" + query);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        var problem = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        Assert.StartsWith(code ?? "REPORT_", (string)problem["code"]!, StringComparison.Ordinal);
        Assert.NotEmpty((string)problem["detail"]!);
    }
}

using System.Net;
using System.Net.Http.Json;

namespace Warehouse.Tests.Api;

[Collection(ServedWarehouseCollection.Name)]
public sealed class RefusalTests(ServedWarehouse api)
{
    [Theory]
    [InlineData("OUTCOMES_INDEX_REQUIRED", """{ outcomes(groupBy: [POVERTY_QUINTILE]) { rows { achieved } } }""")]
    [InlineData("OUTCOMES_INDEX_REQUIRED", """{ outcomes(groupBy: [], where: { povertyRank: { lte: 10 } }) { totals { achieved } } }""")]
    [InlineData("OUTCOMES_CYCLE_REQUIRED", """{ outcomes(groupBy: [PRIORITY]) { rows { achieved } } }""")]
    [InlineData("OUTCOMES_CYCLE_UNKNOWN", """{ outcomes(groupBy: [PRIORITY], where: { priorityIn: "C113" }) { rows { priority } } }""")]
    [InlineData("OUTCOMES_CYCLE_UNKNOWN", """{ povertyRanking(index: "IPM_2005", where: { priorityIn: "C113" }) { totalCount } }""")]
    [InlineData("OUTCOMES_CYCLE_UNKNOWN", """{ povertyRanking(index: "IPM_2005", where: { not: { or: [{ priorityIn: "C113" }] } }) { totalCount } }""")]
    [InlineData("OUTCOMES_UNLIKE_UNITS", """{ outcomes(groupBy: [MUNICIPALITY]) { rows { achieved } } }""")]
    [InlineData("OUTCOMES_INDICATOR_UNKNOWN", """{ outcomes(groupBy: [], where: { indicator: { eq: "TRA_WISHES" } }) { totals { achieved } } }""")]
    [InlineData("OUTCOMES_INDEX_UNKNOWN", """{ outcomes(groupBy: [POVERTY_QUINTILE], where: { povertyIndex: "IPM_1999" }) { rows { people } } }""")]
    [InlineData("OUTCOMES_INDEX_UNKNOWN", """{ povertyRanking(index: "IPM_1999") { totalCount } }""")]
    [InlineData("OUTCOMES_INDEX_UNKNOWN", """{ municipality(code: "27001") { povertyRank(index: "IPM_1999") } }""")]
    [InlineData("PAGING_PAGE_TOO_LARGE", """{ povertyRanking(index: "IPM_2005", first: 1201) { totalCount } }""")]
    [InlineData("PAGING_PAGE_TOO_LARGE", """{ outcomes(groupBy: [YEAR], where: { indicator: { eq: "TRA_TRAINEES" } }, first: 5001) { rows { year } } }""")]
    [InlineData("PAGING_INVALID_ARGUMENTS", """{ povertyRanking(index: "IPM_2005", first: -1) { totalCount } }""")]
    [InlineData("PAGING_INVALID_ARGUMENTS", """{ municipalities(first: 1, last: 1) { totalCount } }""")]
    [InlineData("PAGING_INVALID_CURSOR", """{ povertyRanking(index: "IPM_2005", after: "here") { nodes { rank } } }""")]
    [InlineData("PAGING_INVALID_CURSOR", """{ outcomes(groupBy: [YEAR], where: { indicator: { eq: "TRA_TRAINEES" } }, after: "here") { rows { year } } }""")]
    [InlineData("SEARCH_INVALID", """{ planProjects(search: "de la") { totalCount } }""")]
    [InlineData("GRAPHQL_VALIDATION_FAILED", """{ povertyRanking { totalCount } }""")]
    [InlineData("GRAPHQL_VALIDATION_FAILED", """{ municipality(code: "27001") { mayor } }""")]
    [InlineData("GRAPHQL_PARSE_FAILED", """{ municipality(code: """)]
    public async Task Question_without_honest_answer_is_refused_with_a_code(string code, string document) =>
        Assert.Equal(code, await api.RefusalAsync(document));

    [Fact]
    public async Task Cursor_of_another_list_is_refused()
    {
        var data = await api.AskAsync("{ municipalities(first: 1) { pageInfo { endCursor } } }");
        var cursor = (string)data["municipalities"]!["pageInfo"]!["endCursor"]!;
        Assert.Equal("PAGING_INVALID_CURSOR", await api.RefusalAsync($$"""{ povertyRanking(index: "IPM_2005", after: "{{cursor}}") { nodes { rank } } }"""));
    }

    [Fact]
    public async Task Code_that_no_unit_has_is_null_and_no_error() => Answer.Is(
        """{ "municipality": null, "regional": null, "reviewCycle": null }""",
        await api.AskAsync("""{ municipality(code: "99999") { name } regional(code: "00") { name } reviewCycle(code: "C113") { title } }"""));

    [Fact]
    public async Task Invalid_document_is_a_bad_request_to_clients_of_the_graphql_media_type()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ nothing }" }) };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await api.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}

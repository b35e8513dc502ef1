using System.Net;
using DocumentFormat.OpenXml.Packaging;
using Warehouse.Api.Security;
using Warehouse.Tests.Api.Changes;
using Warehouse.Tests.Api.Security;

namespace Warehouse.Tests.Api;

public sealed class AnswerDownloadTests
{
    [Fact]
    public async Task Answer_is_a_draft_until_it_is_sent_and_then_what_DNP_got()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var id = await ReviewStoryTests.StartAsync(office);
        Assert.Contains("BORRADOR", await HeaderAsync(office, id), StringComparison.Ordinal);
        await office.DoAsync(Tokens.Choco, "sendReview", ReviewStoryTests.Sending(id, 1), "planReview { id }");
        Assert.DoesNotContain("BORRADOR", await HeaderAsync(office, id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_comes_to_its_regional_and_to_planners_and_is_hidden_from_others()
    {
        await using var office = await Office.OpenAsync(Circular.FirstDay);
        var id = await ReviewStoryTests.StartAsync(office);
        foreach (var (caller, status) in ((Caller, HttpStatusCode)[])
        [
            (Tokens.Choco, HttpStatusCode.OK), (Tokens.Planner, HttpStatusCode.OK), (Tokens.Guajira, HttpStatusCode.NotFound),
            (Tokens.Executive, HttpStatusCode.Forbidden), (Caller.Anonymous, HttpStatusCode.Unauthorized),
        ])
        {
            using var response = await office.GetAsync(caller, $"/reviews/{id}/answer.docx");
            Assert.Equal((caller, status), (caller, response.StatusCode));
        }

        using var unknown = await office.GetAsync(Tokens.Choco, "/reviews/404/answer.docx");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static async Task<string> HeaderAsync(Office office, string review)
    {
        using var response = await office.GetAsync(Tokens.Choco, $"/reviews/{review}/answer.docx");
        Assert.Equal($"respuesta-dnp-{review}.docx", response.Content.Headers.ContentDisposition!.FileName);
        using var content = new MemoryStream(await response.Content.ReadAsByteArrayAsync());
        using var letter = WordprocessingDocument.Open(content, isEditable: false);
        return letter.MainDocumentPart!.HeaderParts.Single().Header.InnerText;
    }
}

using System.Net;
using System.Net.Http.Json;

namespace Warehouse.Tests.Api.Security;

public sealed class RequestRateTests
{
    [Fact]
    public async Task Client_that_asks_too_often_is_told_when_to_come_back_and_others_are_not()
    {
        await using var host = ApiHost.Prepare(("Security:RequestsPerMinute", "3"));
        using var anybody = await host.ReadyAsync();
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], [await AskAsync(anybody), await AskAsync(anybody), await AskAsync(anybody)]);
        using (var refused = await anybody.PostAsJsonAsync("/graphql", new { query = EmptyWarehouse.Question }))
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
            Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
            Assert.Contains("TOO_MANY_REQUESTS", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        using var luz = host.CreateClient();
        luz.DefaultRequestHeaders.Authorization = new("Bearer", Tokens.Of(Tokens.Choco, host.Key()));
        Assert.Equal(HttpStatusCode.OK, await AskAsync(luz));
        Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync("/health/ready")).StatusCode);
    }

    [Fact]
    public async Task Guesses_at_tokens_count_for_the_address_they_come_from()
    {
        await using var host = ApiHost.Prepare(("Security:RequestsPerMinute", "2"));
        using var http = await host.ReadyAsync();
        http.DefaultRequestHeaders.Authorization = new("Bearer", "guess");
        Assert.Equal(
            [HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests],
            [await AskAsync(http), await AskAsync(http), await AskAsync(http)]);
    }

    private static async Task<HttpStatusCode> AskAsync(HttpClient http)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query = EmptyWarehouse.Question });
        return response.StatusCode;
    }
}

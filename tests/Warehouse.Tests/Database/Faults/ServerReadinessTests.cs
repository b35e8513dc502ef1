using System.Net;
using System.Net.Http.Json;
using Warehouse.Tests.Api;
using Warehouse.Tests.Fixtures;

namespace Warehouse.Tests.Database.Faults;

public sealed class ServerReadinessTests
{
    [OfServerFact]
    public async Task An_api_whose_server_goes_away_says_so_and_is_ready_again_when_it_is_back()
    {
        using var server = new OwnServer();
        await using var stores = await Stores.OnAsync(server.NewPlace(), [.. Places.Rows(), .. Work.Rows()]);
        await using var host = ApiHost.Over(server.NewPlace());
        using var http = host.CreateClient();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(http));
        await stores.LoadAsync();
        await WaitForAsync(http, HttpStatusCode.OK);
        Assert.Contains("Quibdó", await AskAsync(http), StringComparison.Ordinal);

        server.Kill();
        await WaitForAsync(http, HttpStatusCode.ServiceUnavailable);
        using (var refused = await http.PostAsJsonAsync("/graphql", new { query = "{ departments { name } }" }))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
        }

        server.StartAgain();
        await WaitForAsync(http, HttpStatusCode.OK);
        Assert.Contains("Quibdó", await AskAsync(http), StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(HttpClient http)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query = """{ municipality(code: "27001") { name } }""" });
        return System.Text.RegularExpressions.Regex.Unescape(await response.Content.ReadAsStringAsync());
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http)
    {
        using var response = await http.GetAsync("/health/ready");
        return response.StatusCode;
    }

    private static async Task WaitForAsync(HttpClient http, HttpStatusCode status)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await StatusAsync(http) != status)
            await Task.Delay(100, patience.Token);
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Warehouse.Tests.Api.Security;

/// <summary>Settings that close what is open by default; nothing is loaded for these tests.</summary>
public sealed class ClosedReadingTests
{
    [Fact]
    public async Task Reading_may_be_closed_to_those_without_a_token()
    {
        await using var host = ApiHost.Prepare(("Security:PublicReading", "false"));
        using var http = await host.ReadyAsync();
        Assert.Equal("AUTH_NOT_AUTHENTICATED", await CodeAsync(http));
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync("/reports/outcomes.xlsx?year=2025")).StatusCode);
        var key = host.Key();
        http.DefaultRequestHeaders.Authorization = new("Bearer", Tokens.Of(Tokens.Executive, key));
        Assert.Null(await CodeAsync(http));
        http.DefaultRequestHeaders.Authorization = new("Bearer", Tokens.Of(new("stranger", null, null), key));
        Assert.Equal("AUTH_NOT_AUTHORIZED", await CodeAsync(http));
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync("/reports/outcomes.xlsx?year=2025")).StatusCode);
    }

    [Fact]
    public async Task Outside_Development_the_token_of_a_machine_is_worth_nothing()
    {
        await using var host = ApiHost.Prepare(("environment", "Production"));
        using var http = await host.ReadyAsync();
        http.DefaultRequestHeaders.Authorization = new("Bearer", Tokens.Of(Tokens.Steward, host.Key()));
        using var response = await http.PostAsJsonAsync("/graphql", new { query = EmptyWarehouse.Question });
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    private static async Task<string?> CodeAsync(HttpClient http)
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query = EmptyWarehouse.Question });
        return (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]?[0]!["extensions"]!["code"];
    }
}

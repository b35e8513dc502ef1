using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using Warehouse.Api.Security;

namespace Warehouse.Tests.Api.Security;

[Collection(ServedWarehouseCollection.Name)]
public sealed class TokenTests(ServedWarehouse api)
{
    [Fact]
    public async Task Token_of_this_machine_is_accepted()
    {
        var (status, answer) = await AskAsync(Tokens.Of(Tokens.Choco, api.Key));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("Quibdó", (string?)answer["data"]!["municipality"]!["name"]);
    }

    [Fact]
    public async Task Token_that_expired_or_is_not_yet_valid_is_refused_with_the_time()
    {
        var (status, answer) = await AskAsync(Tokens.Of(Tokens.Choco, api.Key, TimeSpan.FromHours(-2)));
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.StartsWith("The token expired at 20", Reason(answer), StringComparison.Ordinal);
        (status, answer) = await AskAsync(Tokens.Of(Tokens.Choco, api.Key, TimeSpan.FromHours(2)));
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.StartsWith("The token holds only from 20", Reason(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not-a-token")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEiLCJyb2xlIjoic3Rld2FyZCIsImlzcyI6IndhcmVob3VzZS1kZXZlbG9wbWVudCIsImF1ZCI6IndhcmVob3VzZSJ9.")]
    [InlineData("a.b.c")]
    public async Task What_nobody_signed_is_refused(string token)
    {
        var (status, answer) = await AskAsync(token);
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (string?)answer["errors"]![0]!["extensions"]!["code"]);
    }

    [Fact]
    public async Task Token_of_another_machine_is_refused()
    {
        var (status, answer) = await AskAsync(Tokens.Of(Tokens.Steward, new SymmetricSecurityKey(new byte[32])));
        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("The token's signature is not one that is accepted here.", Reason(answer));
    }

    [Fact]
    public async Task Download_with_a_token_that_does_not_hold_is_refused_too()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/reports/outcomes.xlsx?year=2025");
        request.Headers.Authorization = new("Bearer", "not-a-token");
        using var response = await api.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains("invalid_token", response.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Role_is_the_first_that_this_product_knows()
    {
        var claims = new System.Security.Claims.ClaimsIdentity([new("oid", "7"), new("groups", "everybody"), new("groups", "Regional"), new("unit", "27")], "oidc");
        Assert.Equal(new Caller("7", Role.Regional, "27"), Caller.Of(new(claims), "oid", "groups", "unit"));
    }

    private async Task<(HttpStatusCode Status, JsonNode Answer)> AskAsync(string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = """{ municipality(code: "27001") { name } }""" }),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
        };
        using var response = await api.Http.SendAsync(request);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private static string Reason(JsonNode answer) => (string)answer["errors"]![0]!["message"]!;
}

namespace Warehouse.Tests.Api.Security;

public sealed class CrossOriginTests
{
    private const string Dashboard = "https://tablero.sena.edu.co";

    [Fact]
    public async Task Page_of_an_origin_that_is_set_may_send_tokens_and_others_may_not()
    {
        await using var host = ApiHost.Prepare(("Security:CorsOrigins", $"{Dashboard}, https://dnp.gov.co"));
        using var http = await host.ReadyAsync();
        using var welcome = await PreflightAsync(http, Dashboard);
        Assert.Equal(Dashboard, Assert.Single(welcome.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("authorization", Assert.Single(welcome.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.OrdinalIgnoreCase);
        Assert.False(welcome.Headers.Contains("Access-Control-Allow-Credentials"));
        using var stranger = await PreflightAsync(http, "https://example.com");
        Assert.False(stranger.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private static Task<HttpResponseMessage> PreflightAsync(HttpClient http, string origin) => http.SendAsync(new(HttpMethod.Options, "/graphql")
    {
        Headers = { { "Origin", origin }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "authorization,content-type" } },
    });
}

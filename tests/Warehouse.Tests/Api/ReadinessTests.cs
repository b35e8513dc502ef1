using System.Net;
using System.Net.Http.Json;

namespace Warehouse.Tests.Api;

/// <summary>An API whose server has no load yet, because nobody can be reached there.</summary>
public sealed class ReadinessTests : IAsyncLifetime
{
    private const string Unreachable = "Server=127.0.0.1,1;Database=Warehouse;User ID=nobody;Password=none;Encrypt=false;Connect Timeout=1";

    private ApiHost host = null!;
    private HttpClient http = null!;

    public Task InitializeAsync()
    {
        host = ApiHost.Prepare(("Database:Provider", "SqlServer"), ("ConnectionStrings:Operational", Unreachable));
        http = host.CreateClient();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Process_lives_before_it_is_ready()
    {
        using var live = await http.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Theory]
    [InlineData("/health/ready")]
    [InlineData("/graphql?query={departments{name}}")]
    [InlineData("/reports/outcomes.xlsx?year=2025")]
    public async Task Question_before_the_first_load_is_told_when_to_come_back(string path)
    {
        using var response = await http.GetAsync(path);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter!.Delta);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Posted_question_is_not_half_answered()
    {
        using var response = await http.PostAsJsonAsync("/graphql", new { query = "{ departments { name } }" });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }
}

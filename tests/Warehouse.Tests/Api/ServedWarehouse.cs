using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using Warehouse.Api.Hosting;
using Warehouse.Api.Security;
using Warehouse.Database;

namespace Warehouse.Tests.Api;

/// <summary>The API after its own first load of all that ships, started once for the tests that ask it.</summary>
public sealed class ServedWarehouse : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5), BetweenLooks = TimeSpan.FromMilliseconds(200);

    private ApiHost host = null!;

    /// <summary>The running API.</summary>
    internal ApiHost Host => host;

    public HttpClient Http { get; private set; } = null!;

    /// <summary>The key that signs the tokens this API accepts.</summary>
    internal SymmetricSecurityKey Key => DevelopmentKey.Of(host.Services.GetRequiredService<DatabaseOptions>());

    public async Task InitializeAsync()
    {
        host = ApiHost.PrepareFilled();
        Http = host.CreateClient();
        await WaitUntilReadyAsync(Http);
    }

    /// <summary>Waits until an API can answer every question.</summary>
    internal static async Task WaitUntilReadyAsync(HttpClient http)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (await StatusOfAsync(http, "/health/ready") != HttpStatusCode.OK)
            await Task.Delay(BetweenLooks, patience.Token);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    /// <summary>The whole response to a document, errors and all.</summary>
    public async Task<JsonNode> RespondAsync(string document, object? variables = null)
    {
        using var response = await Http.PostAsJsonAsync("/graphql", new { query = document, variables });
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The data of a response that has no errors.</summary>
    public async Task<JsonNode> AskAsync(string document, object? variables = null)
    {
        var response = await RespondAsync(document, variables);
        Assert.True(response["errors"] is null, response["errors"]?.ToJsonString());
        return response["data"]!;
    }

    /// <summary>The code of the one error that a document is answered with.</summary>
    public async Task<string> RefusalAsync(string document)
    {
        var response = await RespondAsync(document);
        var error = Assert.Single(response["errors"]?.AsArray() ?? []);
        return (string)error!["extensions"]!["code"]!;
    }

    /// <summary>The queries that a document costs beyond the first time it is asked, when its answer is not kept.</summary>
    internal async Task<IReadOnlyList<string>> CommandsOfAsync(string document, object? variables = null)
    {
        await AskAsync(document, variables);
        host.Commands.Clear();
        await AskAsync($"{document} # anew", variables);
        return [.. host.Commands.Texts.Where(t => !t.Contains(AnswerVersion.Mark, StringComparison.Ordinal))];
    }

    private static async Task<HttpStatusCode> StatusOfAsync(HttpClient http, string path)
    {
        using var response = await http.GetAsync(path);
        return response.StatusCode;
    }
}

/// <summary>The tests that ask the API.</summary>
[CollectionDefinition(Name)]
public sealed class ServedWarehouseCollection : ICollectionFixture<ServedWarehouse>
{
    public const string Name = "served warehouse";
}

/// <summary>Compares answers with what they must be.</summary>
internal static class Answer
{
    /// <summary>The same JSON, whatever its white space.</summary>
    public static void Is(string expected, JsonNode? actual) => Assert.Equal(
        JsonSerializer.Serialize(JsonNode.Parse(expected)), JsonSerializer.Serialize(actual));
}

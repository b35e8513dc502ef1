using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Warehouse.Api.Security;
using Warehouse.Database;
using Warehouse.Model.Operational;
using Warehouse.Tests.Api.Security;

namespace Warehouse.Tests.Api.Questions;

/// <summary>All that ships and, on top, the reviews, commitments and budgets of <see cref="KnownWork"/>.</summary>
public sealed class WorkedWarehouse(ServedWarehouse served) : IAsyncLifetime
{
    private ApiHost host = null!;
    private HttpClient http = null!;

    public async Task InitializeAsync()
    {
        host = ApiHost.CopyOf(served.Host);
        http = host.CreateClient();
        await ServedWarehouse.WaitUntilReadyAsync(http);
        await using var scope = host.Services.CreateAsyncScope();
        await KnownWork.AddAsync(scope.ServiceProvider.GetRequiredService<OperationalContext>());
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    /// <summary>The data of an answer without errors, to a planner unless somebody else asks.</summary>
    internal async Task<JsonNode> AskAsync(string document, object? variables = null, Caller? caller = null)
    {
        var response = await RespondAsync(document, variables, caller ?? Tokens.Planner);
        Assert.True(response["errors"] is null, response["errors"]?.ToJsonString());
        return response["data"]!;
    }

    /// <summary>The whole response.</summary>
    internal async Task<JsonNode> RespondAsync(string document, object? variables, Caller caller)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = document, variables }) };
        if (caller.IsKnown)
        {
            var key = DevelopmentKey.Of(host.Services.GetRequiredService<DatabaseOptions>());
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Tokens.Of(caller, key));
        }

        using var response = await http.SendAsync(request);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>How many queries a document costs, beyond the first time it is asked.</summary>
    internal async Task<int> QueriesOfAsync(string document, object? variables = null)
    {
        await AskAsync(document, variables);
        host.Commands.Clear();
        await AskAsync(document, variables);
        return host.Commands.Texts.Count;
    }
}

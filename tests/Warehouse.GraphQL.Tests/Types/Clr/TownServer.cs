using System.Security.Claims;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Http;
using Warehouse.GraphQL.Tests.Data.Store;
using Warehouse.GraphQL.Types.Clr;
using Xunit;

namespace Warehouse.GraphQL.Tests.Types.Clr;

/// <summary>Three towns of Colombia behind a schema made from C#.</summary>
public sealed class TownServer : IDisposable
{
    private readonly ServiceProvider _services;

    public TownServer(params Type[] more)
        : this(_ => { }, more)
    {
    }

    public TownServer(Action<ClrSchemaBuilder> configure, params Type[] more)
    {
        Province choco = new() { Code = "27", Name = "Chocó" };
        Province guajira = new() { Code = "44", Name = "La Guajira" };
        Store = new(
            new Town { Code = "27001", Name = "Quibdó", Rank = 88, Poverty = 89.47, People = 112886, Province = choco, Plans = [new() { Term = "2012-2015", Title = "Por Quibdó" }] },
            new Town { Code = "27006", Name = "Acandí", Rank = 240, Province = choco, Plans = [new() { Term = "2012-2015" }, new() { Term = "2016-2019" }] },
            new Town { Code = "44847", Name = "Uribia", Rank = 1, Poverty = 92.2, Province = guajira });
        ServiceCollection services = new();
        services.AddScoped(_ => Store.Open());
        services.AddGraphQLServer()
            .ModifySchema(configure)
            .AddTypes([typeof(TownQueries), typeof(TownFields), typeof(TownMutations), .. more])
            .AddDataLoader<TownByCode>().AddDataLoader<PlansByTown>().AddDataLoader<TownBudgets>();
        _services = services.BuildServiceProvider();
    }

    public TownStore Store { get; }

    public RequestExecutor Executor => _services.GetRequiredService<RequestExecutor>();

    public async Task<string> AskAsync(string query, object? variables = null, ClaimsPrincipal? user = null)
    {
        await using var scope = _services.CreateAsyncScope();
        Store.Commands.Clear();
        using var result = await Executor.ExecuteAsync(
            new() { Query = query, Variables = variables is null ? null : JsonSerializer.SerializeToElement(variables) },
            new() { Services = scope.ServiceProvider, User = user ?? new() });
        return result.ToJson();
    }

    /// <summary>The events of a subscription until it ends, or the answer that refuses it.</summary>
    public async Task<IReadOnlyList<string>> EventsAsync(string query, ClaimsPrincipal? user = null)
    {
        await using var scope = _services.CreateAsyncScope();
        using var result = await Executor.ExecuteAsync(new() { Query = query }, new() { Services = scope.ServiceProvider, User = user ?? new() });
        if (result.Stream is null)
        {
            return [result.ToJson()];
        }

        List<string> events = [];
        await foreach (var one in result.Stream)
        {
            using (one)
            {
                events.Add(one.ToJson());
            }
        }

        return events;
    }

    /// <summary>The answer, written with apostrophes to be read easily.</summary>
    public async Task AnswersAsync(string query, string json, object? variables = null) =>
        Assert.Equal(json, (await AskAsync(query, variables)).Replace('"', '\''));

    public void Dispose()
    {
        _services.Dispose();
        Store.Dispose();
    }
}

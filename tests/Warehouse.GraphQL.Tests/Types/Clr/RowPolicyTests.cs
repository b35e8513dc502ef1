using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.GraphQL.Tests.Data.Store;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Clr;
using Xunit;

namespace Warehouse.GraphQL.Tests.Types.Clr;

public sealed class RowPolicyTests : IDisposable
{
    private readonly TownServer _server = new(
        schema => schema.AddAuthorizationPolicy<Town>(
            "OwnProvince",
            (town, context) => context.User.IsInRole(town.ProvinceCode) ? AuthorizationResult.Allowed : AuthorizationResult.NotAuthorized,
            nameof(Town.ProvinceCode)),
        typeof(TreasuryFields));

    [Theory]
    [InlineData("sync")]
    [InlineData("later")]
    [InlineData("batched")]
    [InlineData("loaded")]
    public async Task Rows_that_are_not_the_users_are_errors_of_their_own(string field)
    {
        var answer = await _server.AskAsync($"{{ towns(first: 5) {{ nodes {{ name {field} }} }} }}", user: Users.Named("Luz", "27"));
        Assert.Contains(
            """{"towns":{"nodes":[{"name":"Quibdó","F":"27001"},{"name":"Acandí","F":"27006"},{"name":"Uribia","F":null}]}}""".Replace("F", field, StringComparison.Ordinal),
            answer, StringComparison.Ordinal);
        Assert.Contains($"\"path\":[\"towns\",\"nodes\",2,\"{field}\"],\"extensions\":{{\"code\":\"AUTH_NOT_AUTHORIZED\"}}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_brings_what_it_reads_and_costs_no_query()
    {
        await _server.AskAsync("{ towns(first: 5) { nodes { sync } } }", user: Users.Named("Luz", "27"));
        Assert.Contains("ProvinceCode", Assert.Single(_server.Store.Commands), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_elses_rows_are_loaded()
    {
        var answer = await _server.AskAsync("{ towns(first: 5) { nodes { loaded } } }", user: Users.Named("Ana"));
        Assert.DoesNotContain("27001", answer, StringComparison.Ordinal);
        Assert.Single(_server.Store.Commands);
    }

    public void Dispose() => _server.Dispose();
}

[ObjectType<Town>]
[Authorize(Policy = "OwnProvince")]
public static class TreasuryFields
{
    public static string? Sync([Parent(nameof(Town.Code))] Town town) => town.Code;

    public static async Task<string?> Later([Parent(nameof(Town.Code))] Town town)
    {
        await Task.Yield();
        return town.Code;
    }

    [BatchResolver]
    public static IReadOnlyList<string?> Batched([Parent(nameof(Town.Code))] IReadOnlyList<Town> towns) => [.. towns.Select(t => t.Code)];

    public static async Task<string?> Loaded([Parent(nameof(Town.Code))] Town town, TownBudgets budgets, CancellationToken cancellationToken) =>
        (await budgets.LoadAsync(town.Code, cancellationToken))?.Code;
}

public sealed class TownBudgets(TownContext db, BatchScheduler scheduler) : BatchDataLoader<string, Town>(scheduler)
{
    protected override Task<IReadOnlyDictionary<string, Town>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, Town>>(db.Towns.Where(t => keys.Contains(t.Code)).ToDictionary(t => t.Code));
}

using Warehouse.GraphQL.Data.DataLoaders;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types;
using Warehouse.GraphQL.Types.Sdl;
using Xunit;

namespace Warehouse.GraphQL.Tests.Execution;

public sealed class BatchingTests
{
    private readonly List<string> _queries = [];

    [Fact]
    public async Task DataLoader_loads_once_a_level_and_again_when_a_resolver_asks_for_more()
    {
        var schema = SdlSchema.Build(
            "type Query { municipalities: [Municipality!]! } type Municipality { code: ID! department: Department! capitalOfDepartment: String! } type Department { name: String! }",
            new() { Resolver = Resolver });
        BatchScheduler batches = new();
        RequestContext context = new() { Services = new Loaders(batches, new(batches, _queries)) };

        using var result = await new RequestExecutor(schema).ExecuteAsync(
            new() { Query = "{ municipalities { department { name } capitalOfDepartment } }" }, context);

        Assert.Equal(
            """{"data":{"municipalities":[{"department":{"name":"name of 27"},"capitalOfDepartment":"name of name of 27"},{"department":{"name":"name of 27"},"capitalOfDepartment":"name of name of 27"},{"department":{"name":"name of 44"},"capitalOfDepartment":"name of name of 44"}]}}""",
            result.ToJson());
        Assert.Equal(["27,44", "name of 27,name of 44"], _queries);
    }

    private static FieldResolver? Resolver(string type, string field) => field switch
    {
        "municipalities" => new PureResolver((_, _) => new[] { "27001", "27086", "44847" }),
        "department" => new AsyncResolver(async (m, context) => await Names(context).LoadAsync(((string)m)[..2], context.CancellationToken)),
        "capitalOfDepartment" => new AsyncResolver(async (m, context) =>
        {
            var department = await Names(context).LoadAsync(((string)m)[..2], context.CancellationToken);
            return await Names(context).LoadAsync(department!, context.CancellationToken);
        }),
        "name" => new PureResolver((d, _) => d),
        _ => null,
    };

    private static NamesByCode Names(ResolverContext context) => (NamesByCode)context.Services.GetService(typeof(NamesByCode))!;

    private sealed class NamesByCode(BatchScheduler scheduler, List<string> queries) : BatchDataLoader<string, string>(scheduler)
    {
        protected override async Task<IReadOnlyDictionary<string, string>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            await Task.Yield();
            queries.Add(string.Join(',', keys));
            return keys.ToDictionary(k => k, k => $"name of {k}");
        }
    }

    private sealed class Loaders(BatchScheduler batches, NamesByCode names) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(BatchScheduler) ? batches : serviceType == typeof(NamesByCode) ? names : null;
    }
}

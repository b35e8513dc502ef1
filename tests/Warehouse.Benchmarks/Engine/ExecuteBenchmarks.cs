using BenchmarkDotNet.Attributes;
using Warehouse.GraphQL.Execution;
using Warehouse.GraphQL.Types.Sdl;

namespace Warehouse.Benchmarks.Engine;

/// <summary>Executing documents that the executor knows already. Aims: flat list of 50 × 8 fields 40 µs and 25 kB; introspection of a schema of 26 kB 3 ms and 1 MB.</summary>
[MemoryDiagnoser]
public class ExecuteBenchmarks
{
    private readonly RequestExecutor _executor = new(EngineSchema.Create());
    private readonly RequestExecutor _large = new(SdlSchema.Build(EngineSchema.LargeSdl()));
    private readonly GraphQLRequest _flat = new() { Query = EngineSchema.Flat };
    private readonly GraphQLRequest _nested = new() { Query = EngineSchema.Nested };
    private readonly GraphQLRequest _introspection = new() { Query = EngineSchema.Introspection };

    [Benchmark]
    public ValueTask<int> FlatList() => SizeAsync(_executor, _flat);

    [Benchmark]
    public ValueTask<int> NestedLists() => SizeAsync(_executor, _nested);

    [Benchmark]
    public ValueTask<int> Introspection() => SizeAsync(_large, _introspection);

    private static async ValueTask<int> SizeAsync(RequestExecutor executor, GraphQLRequest request)
    {
        using var result = await executor.ExecuteAsync(request);
        return result.Errors.Count == 0 ? (int)result.Data.Length : throw new InvalidOperationException(result.ToJson());
    }
}

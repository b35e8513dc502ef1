using BenchmarkDotNet.Running;
using Warehouse.Benchmarks.EndToEnd;
using Warehouse.Benchmarks.Engine;
using Warehouse.Benchmarks.Load;
using Warehouse.Benchmarks.Mutations;
using Warehouse.Benchmarks.Questions;

// dotnet run -c Release --project tests/Warehouse.Benchmarks -- --filter '*ExecuteBenchmarks*'
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- end-to-end --store DIR
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- mutations
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- questions
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- load --facts 1000000
switch (args)
{
    case ["end-to-end", .. var options]:
        await EndToEndComparison.RunAsync(options);
        break;
    case ["mutations"]:
        await MutationBenchmark.RunAsync();
        break;
    case ["questions"]:
        await QuestionBenchmark.RunAsync();
        break;
    case ["load", .. var options]:
        await LoadComparison.RunAsync(options);
        break;
    case [RawServer.Verb, var directory, .. var options]:
        await RawServer.RunAsync(directory, options);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ExecuteBenchmarks).Assembly).Run(args);
        break;
}

using BenchmarkDotNet.Running;
using Warehouse.Benchmarks.EndToEnd;
using Warehouse.Benchmarks.Engine;
using Warehouse.Benchmarks.Load;
using Warehouse.Benchmarks.Mutations;
using Warehouse.Benchmarks.Outcomes;
using Warehouse.Benchmarks.Questions;
using Warehouse.Benchmarks.Reports;
using Warehouse.Benchmarks.Server;
using Warehouse.Benchmarks.Stores;

// dotnet run -c Release --project tests/Warehouse.Benchmarks -- --filter '*ExecuteBenchmarks*'
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- end-to-end --store DIR
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- mutations
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- questions
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- load --facts 1000000
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- load --store DIR --rounds 1 full few idle
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- reports --stores DIR 2
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- outcomes --stores DIR 1 15
// dotnet run -c Release --project tests/Warehouse.Benchmarks -- server --scale 15
// The programs are measured as they ship; "--shipped DIR" before the verb keeps what was published, for further runs of the same code.
if (args is ["--shipped", var folder, .. var words])
{
    Shipped.KeepIn(folder);
    args = words;
}

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
    case [ReportBenchmark.Verb, .. var options]:
        await ReportBenchmark.RunAsync(options);
        break;
    case [ReportBenchmark.CaseVerb, var name, var directory]:
        await ReportCase.RunAsync(name, directory);
        break;
    case ["outcomes", .. var options]:
        await OutcomeBenchmark.RunAsync(options);
        break;
    case ["server", .. var options]:
        await ServerBenchmark.RunAsync(options);
        break;
    case [RawPriorities.Verb, var connectionString, .. var options]:
        await RawPriorities.RunAsync(connectionString, options);
        break;
    case [RawServer.Verb, var directory, .. var options]:
        await RawServer.RunAsync(directory, options);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ExecuteBenchmarks).Assembly).Run(args);
        break;
}
